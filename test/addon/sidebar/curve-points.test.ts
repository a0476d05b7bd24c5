import { describe, expect, it } from 'vitest';
import { chanceOn, partsOf } from '../../../addon/sidebar/curve-points.ts';

const CURVE = [
  { date: '2026-09-01', pAlive: 0.9, ahead: false },
  { date: '2026-10-01', pAlive: 0.6, ahead: false },
  { date: '2026-11-21', pAlive: 0.8, ahead: false },
  { date: '2026-12-01', pAlive: 0.7, ahead: true },
  { date: '2026-12-11', pAlive: 0.5, ahead: true },
];

describe('the points of a curve', () => {
  it('part at today, where both halves meet', () => {
    const parts = partsOf(CURVE);

    expect(parts?.today.date).toBe('2026-11-21');
    expect(parts?.lowest.date).toBe('2026-10-01');
    expect(parts?.soFar.map(({ date }) => date)).toEqual(['2026-09-01', '2026-10-01', '2026-11-21']);
    expect(parts?.ahead.map(({ date }) => date)).toEqual(['2026-11-21', '2026-12-01', '2026-12-11']);
    expect(partsOf([])).toBeNull();
  });

  it.each([
    ['2026-09-01', 0.9],
    ['2026-12-06', 0.6],
    ['2026-12-11', 0.5],
    ['2026-08-31', null],
    ['2027-01-01', null],
  ])('say for %s: %s', (date, chance) => {
    const said = chanceOn(CURVE, date);

    if (chance === null) expect(said).toBeNull();
    else expect(said).toBeCloseTo(chance, 12);
  });
});
