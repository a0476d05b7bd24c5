import type { TouchTier } from '#shared/contracts';

type ByTier = readonly [high: number, low: number, tech: number];

/**
 * What kind of thing an action is: owed to the customer, bound to a date, against a loss, for growth, for the long
 * run; a way of dealing with a customer (`policy`); a question or an offer beside another action (`aside`).
 */
export type ActionKind =
  | 'gate'
  | 'obligation'
  | 'dated'
  | 'protect'
  | 'grow'
  | 'policy'
  | 'build'
  | 'aside'
  | 'none';

export interface CatalogueEntry {
  readonly code: string;
  readonly kind: ActionKind;
  /** Working hours that it takes, by touch tier. */
  readonly hours: ByTier;
  /** Days until it is due, by touch tier; null for a policy that asks for no deed. */
  readonly dueDays: ByTier | null;
  /** Left out where it would cost more than it brings. Obligations never are. */
  readonly mustPay: boolean;
}

function entry<Due extends ByTier | null>(
  code: string,
  kind: ActionKind,
  hours: ByTier,
  dueDays: Due,
  mustPay = false,
): CatalogueEntry & { readonly dueDays: Due } {
  return { code, kind, hours, dueDays, mustPay };
}

const NO_WORK: ByTier = [0, 0, 0];
const MUST_PAY = true;

/** The actions, with our estimate of the work each takes: a person's for high touch, a machine's for technical. */
export const CATALOGUE = {
  A01: entry('FIX_DATA', 'gate', [0.25, 0.25, 0.25], [7, 7, 7]),
  A02: entry('RESOLVE_COMPLAINT', 'obligation', [4, 2, 1], [1, 1, 1]),
  A03: entry('SERVICE_RECOVERY', 'obligation', [4, 1.5, 0.5], [2, 3, 3]),
  A04: entry('CANCEL_SAVE', 'obligation', [3, 1.5, 0.25], [1, 2, 1], MUST_PAY),
  A05: entry('RENEWAL_PREP', 'dated', [8, 2, 0.25], [14, 14, 14]),
  A06: entry('SILENT_CHECKIN', 'protect', [2, 0.5, 0.1], [30, 30, 30]),
  A07: entry('REORDER_AT_RISK', 'protect', [1, 0.5, 0.1], [2, 5, 3], MUST_PAY),
  A08: entry('WINBACK', 'protect', [6, 1.5, 0.25], [10, 10, 10], MUST_PAY),
  A09: entry('DETRACTOR_FOLLOWUP', 'protect', [2, 1, 0.5], [2, 3, 3]),
  A10: entry('INERTIA_REVIEW', 'protect', [6, 1.5, 0.5], [30, 30, 30]),
  A11: entry('STAKEHOLDER_MAP', 'protect', [6, 1, 0.25], [45, 45, 45]),
  A12: entry('SUPPORT_ASSIST', 'protect', [1.5, 1, 0.1], [1, 2, 1]),
  A13: entry('VALUE_REVIEW', 'protect', [2, 1, 0.25], [2, 3, 3]),
  A14: entry('CROSS_SELL', 'grow', [6, 2, 0.25], [60, 60, 60], MUST_PAY),
  A15: entry('UP_SELL', 'grow', [3, 1.5, 0.1], [3, 5, 1]),
  A16: entry('GROW_SHARE', 'grow', [8, 3, 0.5], [60, 60, 60], MUST_PAY),
  A17: entry('CUT_COST', 'policy', [2, 1, 0.5], [30, 30, 30]),
  A18: entry('HARVEST', 'policy', [4, 1.5, 0.25], [30, 30, 30], MUST_PAY),
  A19: entry('STOP_INVEST', 'policy', NO_WORK, null),
  A20: entry('NO_INVEST', 'policy', NO_WORK, null),
  A21: entry('REPRICE', 'dated', [4, 2, 0.5], [30, 30, 30]),
  A22: entry('DELIGHT', 'build', [8, 2, 0.25], [90, 90, 90]),
  A23: entry('SUCCESS_STORY', 'build', [10, 5, 1], [60, 60, 60]),
  A24: entry('REFERRAL', 'build', [1, 0.5, 0.1], [60, 60, 60]),
  A25: entry('ONBOARD', 'protect', [8, 2, 0.25], [14, 14, 14]),
  A26: entry('NPS_SURVEY', 'aside', [0.25, 0.25, 0.1], [30, 30, 30]),
  A27: entry('EDUCATE', 'aside', [6, 3, 0.25], [60, 60, 60]),
  A28: entry('DEDICATED_AM', 'build', NO_WORK, [30, 30, 30], MUST_PAY),
  A29: entry('TOUCH_DOWN', 'aside', [1, 0.5, 0.25], [30, 30, 30]),
  A30: entry('MEASURE_WALLET', 'policy', [0.5, 0.25, 0.1], [30, 30, 30]),
  A31: entry('FIT_REVIEW', 'protect', [3, 1, 0.25], [5, 5, 5]),
  A32: entry('PROSPECT_FIT', 'grow', [3, 1, 0.25], [30, 30, 30]),
  A33: entry('SUNSET', 'policy', NO_WORK, null),
  A34: entry('HOLD', 'none', NO_WORK, [90, 90, 90]),
  A36: entry('COND_DISCOUNT', 'aside', [1, 0.5, 0.1], [30, 30, 30]),
};

export type ActionId = keyof typeof CATALOGUE;

/** What a row gets that has no score. */
export type GateAction = 'A01' | 'A32';
export type DecidedAction = Exclude<ActionId, GateAction>;

const TIERS: readonly TouchTier[] = ['HIGH', 'LOW', 'TECH'];

/** The level of care that a row without a score gets: a person, with little time. */
export const UNSCORED_TIER = 'LOW';

/** The value of an action's row that belongs to the tier. */
export function forTier(values: ByTier, tier: TouchTier): number {
  return values[TIERS.indexOf(tier)] as number;
}
