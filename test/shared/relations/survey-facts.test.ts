import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../../shared/contracts/index.ts';
import { type AnEvent, factsOf } from './facts-of.ts';

describe('surveys', () => {
  const survey = (date: string, answers: object): AnEvent => ({ kind: 'survey', date, ...answers });

  it.each<[string, AnEvent[], CustomerFacts, object]>([
    [
      'the newest score',
      [survey('2026-01-01', { nps: 3 }), survey('2026-02-01', { nps: 9 })],
      {},
      { nps: 9, npsDate: '2026-02-01' },
    ],
    [
      'the lower of two on one day',
      [survey('2026-02-01', { nps: 10 }), survey('2026-02-01', { nps: 4 })],
      {},
      { nps: 4, npsDate: '2026-02-01' },
    ],
    [
      'it over an undated one of the list',
      [survey('2026-02-01', { nps: 9 })],
      { nps: 2 },
      { nps: 9, npsDate: '2026-02-01' },
    ],
    [
      'a newer one of the list over it',
      [survey('2026-02-01', { nps: 9 })],
      { nps: 2, npsDate: '2026-03-01' },
      { nps: 2, npsDate: '2026-03-01' },
    ],
    [
      'score and satisfaction apart',
      [survey('2026-01-01', { nps: 8 }), survey('2026-02-01', { satisfaction: 0.7 })],
      {},
      { nps: 8, npsDate: '2026-01-01', satisfaction: 0.7 },
    ],
  ])('give %s', (_what, events, facts, expected) => {
    expect(factsOf(events, facts)).toEqual(expected);
  });
});
