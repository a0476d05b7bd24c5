import type { Locale, SimulationResponse } from '#shared/contracts';
import { SIMULATION, say } from '#shared/i18n';
import { tag } from '../../sidebar/page.ts';

/** Says plainly where some customers stand for all; nothing where all were looked at. */
export function sampledNote(
  { customers, simulated }: SimulationResponse['base'],
  locale: Locale,
): HTMLElement[] {
  if (simulated >= customers) return [];
  return [tag('p', 'soft', say(SIMULATION.sampled, locale, { simulated, customers }))];
}
