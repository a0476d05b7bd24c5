import type { EffectName } from '#shared/contracts';
import type { MONEY_TERM } from '#shared/i18n';
import { CARE_HOURS } from '#shared/segmentation';
import type { DecidedAction } from './catalogue.ts';
import { ASSUMED_EFFECTS, type Effects } from './effects.ts';
import type { Economics, Situation } from './situation.ts';

/** A number of the customer's own in a formula. */
export type FigureName = keyof typeof MONEY_TERM;
export type Factor = EffectName | FigureName;

/** A product of factors that is gained, or lost. */
export interface Term {
  readonly sign: 1 | -1;
  readonly factors: readonly Factor[];
}

const gain = (...factors: readonly Factor[]): Term => ({ sign: 1, factors });
const loss = (...factors: readonly Factor[]): Term => ({ sign: -1, factors });

const ATTRITION = loss('attrition', 'stillActive', 'value');
const CARE_SAVED = [gain('careSaved')];

/**
 * Money of each action against doing nothing, before the cost of the work: a sum of products. Null where none can be
 * claimed. That it is data keeps the sum and its explanation one.
 */
export const FORMULA: Readonly<Record<DecidedAction, readonly Term[] | null>> = {
  A02: [gain('openComplaint', 'stillActive', 'value')],
  A03: [gain('badlyClosedComplaint', 'stillActive', 'value')],
  A04: [gain('save', 'value')],
  A05: [gain('renewalLift', 'value')],
  A06: [gain('silence', 'save', 'value')],
  A07: [gain('nudge', 'gone', 'value')],
  A08: [gain('winBack', 'attemptsBefore', 'value')],
  A09: [gain('detractor', 'save', 'value')],
  A10: [gain('inertia', 'save', 'value')],
  A11: [gain('singleContact', 'singleContactLoss', 'value')],
  A12: [gain('friction', 'save', 'value')],
  A13: [gain('price', 'save', 'value')],
  A14: [gain('crossSell', 'missingOfTrueFriend', 'years')],
  A15: [gain('upSell', 'priceStep', 'gross', 'years')],
  A16: [gain('crossSell', 'missingOfBarnacle', 'years')],
  A17: [gain('costCut', 'costToServe', 'years'), ATTRITION],
  A18: [gain('harvest', 'harvestShare', 'contribution')],
  A19: CARE_SAVED,
  A20: CARE_SAVED,
  A21: [gain('priceGap', 'priceKept', 'years'), ATTRITION],
  A22: [gain('delight', 'value')],
  A23: [gain('caseLeads', 'caseConversion', 'newCustomer'), gain('delight', 'value')],
  A24: [gain('referralsAYear', 'referralConversion', 'newCustomer')],
  A25: [gain('onboarding', 'value')],
  A26: null,
  A27: [gain('training', 'value')],
  A28: [gain('managerUplift', 'gross'), gain('managerRetention', 'value'), loss('managerCost')],
  A29: [gain('careReduced'), ATTRITION],
  A30: null,
  A31: [gain('misfit', 'save', 'value')],
  A33: CARE_SAVED,
  A34: [],
  A36: [
    gain('discountTaken', 'discountVolume', 'discountedMargin'),
    loss('discountTaken', 'discount', 'sales'),
  ],
};

/** A number of the customer's own: money in minor units a year, a share, or years. */
export interface Figure {
  readonly unit: 'money' | 'share' | 'years';
  readonly of: (s: Situation, effects: Effects) => number;
  /** The assumption that stands inside it. */
  readonly restsOn?: EffectName;
}

const share = (of: Figure['of'], restsOn?: EffectName) => figure('share', of, restsOn);
const money = (of: Figure['of'], restsOn?: EffectName) => figure('money', of, restsOn);

function figure(unit: Figure['unit'], of: Figure['of'], restsOn?: EffectName): Figure {
  return restsOn === undefined ? { unit, of } : { unit, of, restsOn };
}

export const FIGURE: Readonly<Record<FigureName, Figure>> = {
  stillActive: share((s) => s.pAlive),
  gone: share((s) => 1 - s.pAlive),
  attemptsBefore: share(
    (s, { winBackDecay }) => winBackDecay.mean ** (s.facts.winbackAttempts ?? 0),
    'winBackDecay',
  ),
  value: money((s) => s.valueIfActive),
  years: figure('years', (s) => s.yearsAhead),
  sales: money((s) => s.sales),
  gross: money((s) => s.gross),
  contribution: money((s) => s.contribution),
  costToServe: money((s) => s.costToServe),
  missingOfTrueFriend: money(
    (s, { aimedShareTrueFriend }) => missingMargin(s, aimedShareTrueFriend.mean),
    'aimedShareTrueFriend',
  ),
  missingOfBarnacle: money(
    (s, { aimedShareBarnacle }) => missingMargin(s, aimedShareBarnacle.mean),
    'aimedShareBarnacle',
  ),
  // Where the goods earn, it is the service that takes more: the price must cover it too.
  priceGap: money(
    (s, { targetMargin }) => targetMargin.mean * s.sales - (s.gross > 0 ? s.contribution : s.gross),
    'targetMargin',
  ),
  discountedMargin: money((s, { discount }) => s.gross - discount.mean * s.sales, 'discount'),
  careSaved: money((s) => CARE_HOURS[s.touchTier] * s.economics.hourCost),
  careReduced: money(
    (s) =>
      (CARE_HOURS[s.touchTier] - CARE_HOURS[s.touchTier === 'HIGH' ? 'LOW' : 'TECH']) * s.economics.hourCost,
  ),
  managerCost: money((s) => s.economics.accountManagerCost),
  newCustomer: money((s) => s.economics.newCustomerValue),
};

/** Contribution a year of what the customer buys elsewhere, up to the share that is aimed at. */
function missingMargin({ wallet, marginRate }: Situation, aimedShare: number): number {
  return wallet === null ? 0 : (aimedShare - wallet.share) * wallet.sizeMinor * marginRate;
}

export function isFigure(factor: Factor): factor is FigureName {
  return factor in FIGURE;
}

export function effectsOf({ effects }: Economics): Effects {
  return effects ?? ASSUMED_EFFECTS;
}

/** What a factor is for a customer: the figure in its unit, or the mean of the effect. */
export function factorValue(factor: Factor, s: Situation, effects: Effects): number {
  return isFigure(factor) ? FIGURE[factor].of(s, effects) : effects[factor].mean;
}

/** A term's money in minor units, with its sign. */
export function termValue({ sign, factors }: Term, s: Situation, effects: Effects): number {
  return factors.reduce((product: number, factor) => product * factorValue(factor, s, effects), sign);
}
