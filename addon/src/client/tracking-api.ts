import { API_VERSION, ProgrammeResponse, ProgrammeTracking, type RunningProgramme } from '#shared/contracts';
import { call } from './http.ts';

const PROGRAMME = `/${API_VERSION}/programme`;

/** The programme that runs; null for none. */
export function fetchProgramme(): RunningProgramme | null {
  return call({ method: 'get', path: PROGRAMME, answer: ProgrammeResponse }).programme;
}

export function storeProgramme(programme: RunningProgramme | null): void {
  call({ method: 'put', path: PROGRAMME, body: { programme }, answer: ProgrammeResponse });
}

export function fetchTracking(): ProgrammeTracking {
  return call({ method: 'get', path: `${PROGRAMME}/tracking`, answer: ProgrammeTracking });
}
