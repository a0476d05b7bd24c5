import * as z from 'zod/mini';

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

/** A company's own assumptions, in place of ours: shares 0…1, or plain numbers for `EFFECTS_THAT_COUNT`. */
export const EffectOverrides = z
  .partialRecord(EffectName, z.number().check(z.gte(0), z.lte(100)))
  .check(
    z.refine(
      (overrides) =>
        Object.entries(overrides).every(([name, value]) => value <= 1 || EFFECTS_THAT_COUNT.has(name)),
      'a share is at most 1',
    ),
  );
export type EffectOverrides = Readonly<Partial<Record<EffectName, number>>>;
