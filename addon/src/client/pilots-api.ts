import {
  API_VERSION,
  Done,
  Pilot,
  type PilotDraft,
  PilotPreview,
  PilotReadout,
  Pilots,
} from '#shared/contracts';
import { call } from './http.ts';

const PATH = `/${API_VERSION}/pilots`;

export function fetchPilots(): Pilots {
  return call({ method: 'get', path: PATH, answer: Pilots });
}

/** What such a pilot could tell; nothing is kept. */
export function previewPilot(draft: PilotDraft): PilotPreview {
  return call({ method: 'post', path: PATH, body: draft, answer: PilotPreview });
}

/** Draws up the pilot under this id; the same again changes nothing. */
export function createPilot(id: string, draft: PilotDraft): Pilot {
  return call({ method: 'put', path: pathOf(id), body: draft, answer: Pilot });
}

export function fetchPilot(id: string): Pilot {
  return call({ method: 'get', path: pathOf(id), answer: Pilot });
}

export function deletePilot(id: string): Done {
  return call({ method: 'delete', path: pathOf(id), answer: Done });
}

export function fetchReadout(id: string): PilotReadout {
  return call({ method: 'get', path: `${pathOf(id)}/readout`, answer: PilotReadout });
}

function pathOf(id: string): string {
  return `${PATH}/${encodeURIComponent(id)}`;
}
