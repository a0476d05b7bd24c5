import { describe, expect, it } from 'vitest';
import { CATALOGUE, howTo } from '#shared/actions';
import { BUILDING_CADENCE, KEEPING_CADENCE } from '#shared/i18n';

describe('how to go about an action', () => {
  it.each([
    ['HIGH', 'Zadzwoń w ciągu dwóch dni i zapytaj dlaczego; nie zaczynaj od rabatu.'],
    ['LOW', 'Zadzwoń w ciągu pięciu dni i zapytaj dlaczego.'],
    ['TECH', 'E-maile z przypomnieniem po 1,2 i 1,5 cyklu.'],
  ] as const)('depends on the touch tier: %s', (tier, words) => {
    expect(howTo('A07', tier, 'pl')).toBe(words);
  });

  it('is told for each action of the catalogue, and for no other', () => {
    const told = [...Object.keys(KEEPING_CADENCE), ...Object.keys(BUILDING_CADENCE)];

    expect(told.sort()).toEqual(Object.keys(CATALOGUE).sort());
  });
});
