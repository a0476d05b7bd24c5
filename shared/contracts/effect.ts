import * as z from 'zod/mini';
import { type NumberLimit, numberWithin } from './settings-limits.ts';

/** The assumptions behind the actions' money, by the names under which a company may replace them. */
export const EffectName = z.enum([
  'save',
  'winBack',
  'winBackDecay',
  'nudge',
  'renewalLift',
  'onboarding',
  'delight',
  'training',
  'crossSell',
  'upSell',
  'priceStep',
  'harvest',
  'harvestShare',
  'costCut',
  'attrition',
  'priceKept',
  'targetMargin',
  'managerUplift',
  'managerRetention',
  'caseLeads',
  'caseConversion',
  'referralsAYear',
  'referralConversion',
  'prospectConversion',
  'discount',
  'discountVolume',
  'discountTaken',
  'aimedShareTrueFriend',
  'aimedShareBarnacle',
  'openComplaint',
  'badlyClosedComplaint',
  'silence',
  'detractor',
  'inertia',
  'singleContact',
  'friction',
  'price',
  'misfit',
  'singleContactLoss',
]);
export type EffectName = z.infer<typeof EffectName>;

/** The assumptions that are numbers of something, not shares. */
export const EFFECTS_THAT_COUNT: ReadonlySet<string> = new Set<EffectName>(['caseLeads', 'referralsAYear']);

const SHARE = { least: 0, most: 1 } as const satisfies NumberLimit;
const NUMBER_OF_SOMETHING = { least: 0, most: 100 } as const satisfies NumberLimit;

/** What an assumption may be. */
export function effectLimit(name: EffectName): NumberLimit {
  return EFFECTS_THAT_COUNT.has(name) ? NUMBER_OF_SOMETHING : SHARE;
}

/** A company's own assumptions, in place of ours: shares 0…1, or plain numbers for `EFFECTS_THAT_COUNT`. */
export const EffectOverrides = z
  .partialRecord(EffectName, numberWithin(NUMBER_OF_SOMETHING))
  .check(
    z.refine(
      (overrides) =>
        Object.entries(overrides).every(
          ([name, value]) => value <= SHARE.most || EFFECTS_THAT_COUNT.has(name),
        ),
      'a share is at most 1',
    ),
  );
export type EffectOverrides = Readonly<Partial<Record<EffectName, number>>>;
