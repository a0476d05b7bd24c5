import type { EffectName } from '#shared/contracts';
import { effectsOf, type Factor, FORMULA, termValue } from './formulas.ts';
import { netEffect } from './money.ts';
import type { Situation } from './situation.ts';

/** What a dedicated account manager does for one account in a year, in minor units: the money of action A28, parted. */
export interface ManagerCase {
  /** G·uplift: the margin on what is sold in addition. */
  readonly fromSales: number;
  /** Δr·V: more of the customer kept. */
  readonly fromKeeping: number;
  /** Both. */
  readonly gain: number;
  /** One account's part of the manager. */
  readonly cost: number;
  /** Δ = G·uplift + Δr·V − cost. */
  readonly net: number;
  /** The share by which sales have to grow for Δ = 0; 0 where keeping pays for it alone, null where none would do. */
  readonly breakEvenUplift: number | null;
}

const UPLIFT = 'managerUplift' satisfies EffectName;
const KEEPING = 'managerRetention' satisfies EffectName;

export function managerCase(s: Situation): ManagerCase {
  const moneyWith = (factor: Factor) =>
    (FORMULA.A28 ?? [])
      .filter(({ factors }) => factors.includes(factor))
      .reduce((sum, term) => sum + termValue(term, s, effectsOf(s.economics)), 0);
  const fromSales = moneyWith(UPLIFT);
  const fromKeeping = moneyWith(KEEPING);
  const cost = 0 - moneyWith('managerCost');
  return {
    fromSales,
    fromKeeping,
    gain: fromSales + fromKeeping,
    cost,
    net: netEffect('A28', s) ?? 0,
    breakEvenUplift: breakEven(cost - fromKeeping, s.gross),
  };
}

function breakEven(missing: number, gross: number): number | null {
  if (missing <= 0) return 0;
  return gross > 0 ? missing / gross : null;
}
