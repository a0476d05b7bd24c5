import { describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../../shared/contracts/index.ts';
import { type AnEvent, factsOf } from './facts-of.ts';

describe('complaint', () => {
  const complaint = (opened: string, resolved?: string, rating?: number): AnEvent => ({
    kind: 'complaint',
    opened,
    ...(resolved !== undefined && { resolved }),
    ...(rating !== undefined && { rating }),
  });

  it.each<[string, AnEvent[], string, string]>([
    ['open', [complaint('2026-11-01')], 'open', '2026-11-01'],
    [
      'open while it will be closed only later',
      [complaint('2026-11-01', '2026-11-30', 9)],
      'open',
      '2026-11-01',
    ],
    [
      'open since the oldest of those that are',
      [complaint('2026-11-10'), complaint('2026-11-01'), complaint('2026-10-01', '2026-11-15', 9)],
      'open',
      '2026-11-01',
    ],
    [
      'satisfied from a rating of 7',
      [complaint('2026-10-01', '2026-10-05', 7)],
      'resolved_satisfied',
      '2026-10-05',
    ],
    [
      'unsatisfied up to a rating of 6',
      [complaint('2026-10-01', '2026-10-05', 6)],
      'resolved_unsatisfied',
      '2026-10-05',
    ],
    [
      'satisfied where nobody rated',
      [complaint('2026-10-01', '2026-10-05')],
      'resolved_satisfied',
      '2026-10-05',
    ],
    [
      'as the last one was closed',
      [complaint('2026-10-01', '2026-10-20', 2), complaint('2026-10-02', '2026-10-05', 9)],
      'resolved_unsatisfied',
      '2026-10-20',
    ],
    [
      'as the worse of two closed on one day',
      [complaint('2026-10-01', '2026-10-20', 9), complaint('2026-10-02', '2026-10-20', 2)],
      'resolved_unsatisfied',
      '2026-10-20',
    ],
  ])('is %s', (_what, events, complaintState, complaintDate) => {
    expect(factsOf(events)).toMatchObject({ complaintState, complaintDate });
  });

  it.each<[string, CustomerFacts, string]>([
    ['open without a day', { complaintState: 'open' }, 'open'],
    ['open since a later day', { complaintState: 'open', complaintDate: '2026-11-01' }, 'open'],
    [
      'open since an earlier day',
      { complaintState: 'open', complaintDate: '2026-09-01' },
      'resolved_satisfied',
    ],
    ['none, without a day', { complaintState: 'none' }, 'resolved_satisfied'],
  ])('closed in October, on the list %s', (_what, facts, expected) => {
    expect(factsOf([complaint('2026-09-15', '2026-10-05', 9)], facts).complaintState).toBe(expected);
  });

  it('is open by an event whatever the list says', () => {
    const facts: CustomerFacts = { complaintState: 'resolved_satisfied', complaintDate: '2026-11-20' };

    expect(factsOf([complaint('2026-11-01')], facts).complaintState).toBe('open');
  });
});
