import type { Locale } from '../../shared/contracts/index.ts';

const ALL: readonly Locale[] = ['en', 'pt-BR', 'pl'];

/**
 * In which languages a journey is walked: in those named, and in all three with `EVERY_LANGUAGE=1`. A journey of half a
 * minute three times over would keep everybody waiting; together the journeys of a page go through each language.
 */
export function journeyLanguages(...usual: Locale[]): readonly Locale[] {
  return process.env.EVERY_LANGUAGE ? ALL : usual;
}
