import { describe, expect, it } from 'vitest';
import type { Quadrant } from '#shared/contracts';
import { flowOf, type MovingCustomer, movements } from '#shared/portfolio';

type Moving = MovingCustomer & { id: string };

const moving = (
  id: string,
  quadrantBefore: Quadrant | null,
  quadrant: Quadrant | null,
  contributionLastActiveYear: number | null,
): Moving => ({ id, quadrantBefore, quadrant, contributionLastActiveYear });

const CUSTOMERS: readonly Moving[] = [
  moving('a', 'TRUE_FRIEND', 'BUTTERFLY', 50_000),
  moving('b', 'TRUE_FRIEND', 'BUTTERFLY', 34_000),
  moving('c', 'STRANGER', 'BARNACLE', 900),
  moving('d', 'BUTTERFLY', 'STRANGER', -90_000),
  moving('e', 'BARNACLE', 'BARNACLE', 700),
  moving('f', null, 'STRANGER', 100),
  moving('g', 'STRANGER', null, 100),
  moving('h', 'STRANGER', 'BARNACLE', null),
];

describe('movements between quadrants', () => {
  it('have their customers and money, the one with most money first, earned or lost', () => {
    expect(
      movements(CUSTOMERS).map(({ from, to, customers, contribution }) => [
        `${from} → ${to}`,
        customers.map(({ id }) => id).join(' '),
        contribution,
      ]),
    ).toEqual([
      ['BUTTERFLY → STRANGER', 'd', -90_000],
      ['TRUE_FRIEND → BUTTERFLY', 'a b', 84_000],
      ['STRANGER → BARNACLE', 'c h', 900],
    ]);
  });

  it('are none where everybody stays, is new, or has no quadrant', () => {
    expect(movements(CUSTOMERS.slice(4, 7))).toEqual([]);
  });

  it('do not depend on the order of the rows where nothing else parts them', () => {
    const equal = [
      moving('a', 'STRANGER', 'BARNACLE', 5),
      moving('b', 'BARNACLE', 'STRANGER', 5),
      moving('c', 'BUTTERFLY', 'STRANGER', 5),
    ];
    const names = (rows: readonly Moving[]) => movements(rows).map(({ from, to }) => `${from} ${to}`);
    expect(names([...equal].reverse())).toEqual(names(equal));
  });

  it('flow into and out of each quadrant', () => {
    const moved = movements(CUSTOMERS);
    expect(flowOf('BUTTERFLY', moved)).toEqual({
      ...{ came: 2, left: 1, contributionCame: 84_000, contributionLeft: -90_000 },
    });
    expect(flowOf('BARNACLE', moved)).toEqual({
      ...{ came: 2, left: 0, contributionCame: 900, contributionLeft: 0 },
    });
  });
});
