import { describe, expect, it } from 'vitest';
import {
  concentration,
  lifecycleFigures,
  quadrantFigures,
} from '../../../infra/local/workbook-file/portfolio-figures.ts';
import { prospect, scoreOf } from './workbook-scores.ts';

const bringing = (id: string, contribution: number) =>
  scoreOf(id, { contributionLastActiveYear: contribution });

describe('the figures of the quadrants', () => {
  const customers = [scoreOf('a'), scoreOf('b'), scoreOf('c', { quadrant: 'STRANGER' }), prospect('d')];
  const { quadrants, without, total } = quadrantFigures(customers);

  it('count each customer once and sum its money', () => {
    expect(quadrants.map(({ quadrant, customers: n }) => [quadrant, n])).toEqual([
      ['TRUE_FRIEND', 2],
      ['BUTTERFLY', 0],
      ['BARNACLE', 0],
      ['STRANGER', 1],
    ]);
    expect(without).toEqual({ customers: 1, share: 0.25, contribution: 0, residual: 0, clv: 0 });
    expect(quadrants[0]).toMatchObject({ share: 0.5, contribution: 2400, residual: 5001, clv: 11001 });
    expect(total).toMatchObject({ customers: 4, share: 1, contribution: 3600, clv: 16501.5 });
  });

  it('are nothing where there is nobody', () => {
    expect(quadrantFigures([]).total).toEqual({
      customers: 0,
      share: 0,
      contribution: 0,
      residual: 0,
      clv: 0,
    });
  });

  it('leave out stages of life in which nobody is', () => {
    const stages = lifecycleFigures(customers).map(({ lifecycle, customers: n }) => [lifecycle, n]);
    expect(stages).toEqual([
      ['PROSPECT', 1],
      ['ACTIVE', 3],
    ]);
  });
});

describe('the concentration of value', () => {
  it('names the fewest customers that make 80% of what is earned, losses apart', () => {
    const found = concentration([
      bringing('s', 10),
      bringing('l', -40),
      bringing('xl', 70),
      bringing('m', 20),
    ]);

    expect(found.leaders.map(({ customerId, runningShare }) => [customerId, runningShare])).toEqual([
      ['xl', 0.7],
      ['m', 0.9],
    ]);
    expect(found).toMatchObject({ positive: 100, losing: 1, losses: 40 });
  });

  it.each([
    ['one customer makes it all', [bringing('a', 5)], 1],
    ['80% is met exactly', [bringing('a', 80), bringing('b', 20)], 1],
    ['nobody earns anything', [bringing('a', 0), bringing('b', -3), prospect('c')], 0],
    ['there is nobody', [], 0],
  ])('has its leaders where %s', (_where, customers, leaders) => {
    expect(concentration(customers).leaders).toHaveLength(leaders);
  });

  it('does not depend on the order of the rows', () => {
    const customers = ['d', 'b', 'a', 'c'].map((id) => bringing(id, 10));
    expect(concentration([...customers].reverse())).toEqual(concentration(customers));
  });
});
