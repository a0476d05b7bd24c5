import { describe, expect, it } from 'vitest';
import { lifecycleFigures, quadrantFigures } from '#shared/portfolio';
import { BY_HAND, bringing } from './portfolio.ts';

describe('the figures of the quadrants', () => {
  const { quadrants, without, total } = quadrantFigures(BY_HAND);

  it('count each customer once and sum its money', () => {
    expect(
      quadrants.map(({ quadrant, customers, contribution, residual, clv }) => [
        quadrant,
        customers,
        contribution,
        residual,
        clv,
      ]),
    ).toEqual([
      ['TRUE_FRIEND', 2, 650, 1300, 2900],
      ['BUTTERFLY', 1, 200, 0, 300],
      ['BARNACLE', 3, 120, 240, 450],
      ['STRANGER', 2, -70, -20, -40],
    ]);
    expect(without).toMatchObject({ customers: 1, contribution: 0, residual: 0, clv: 0 });
    expect(total).toMatchObject({ customers: 9, share: 1, contribution: 900, residual: 1520, clv: 3610 });
  });

  it('give each its share of the customers and of the contribution, losses below nothing', () => {
    expect(quadrants.map(({ share }) => share)).toEqual([2 / 9, 1 / 9, 3 / 9, 2 / 9]);
    expect(quadrants.map(({ contributionShare }) => contributionShare)).toEqual([
      650 / 900,
      200 / 900,
      120 / 900,
      -70 / 900,
    ]);
  });

  it('know no share of a contribution that is nothing in all', () => {
    expect(quadrantFigures([bringing('a', 5), bringing('b', -5)]).total.contributionShare).toBeNull();
  });

  it('are nothing where there is nobody', () => {
    expect(quadrantFigures([]).total).toEqual({
      ...{ customers: 0, share: 0, contribution: 0, contributionShare: null, residual: 0, clv: 0 },
    });
  });

  it('leave out stages of life in which nobody is', () => {
    expect(lifecycleFigures(BY_HAND).map(({ lifecycle, customers }) => [lifecycle, customers])).toEqual([
      ['PROSPECT', 1],
      ['ACTIVE', 5],
      ['SLIPPING', 1],
      ['LAPSED', 2],
    ]);
  });
});
