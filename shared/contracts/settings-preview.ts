import * as z from 'zod/mini';
import { Quadrant } from './primitives.ts';
import { QuadrantMove } from './quadrant-move.ts';
import { Settings } from './settings.ts';

/** `POST /v1/settings/preview`: what would these settings change, if they were chosen? Nothing is stored. */
export const SettingsPreviewRequest = z.strictObject({ settings: Settings });
export type SettingsPreviewRequest = z.infer<typeof SettingsPreviewRequest>;

const Count = z.int().check(z.nonnegative());
const beforeAndAfter = <T extends z.core.SomeType>(each: T) => z.strictObject({ before: each, after: each });

/** `clv` of all customers together; `byQuadrant` how many stand in each. */
const PortfolioFigures = z.strictObject({
  clv: z.number(),
  byQuadrant: z.record(Quadrant, Count),
});

/**
 * All customers under the settings and the model that stand, and under the new settings with the model that saving
 * them would fit, without the band that holds a label in place. Money in major units, as each settings reckon it.
 */
export const SettingsPreview = z.strictObject({
  customers: Count,
  /** Of very many only so many, chosen by chance: then all that is counted or summed up here is estimated from them. */
  lookedAt: Count,
  /** Customers whose quadrant would be another. */
  changed: Count,
  /** Most customers first. */
  moves: z.array(QuadrantMove),
  before: PortfolioFigures,
  after: PortfolioFigures,
  /** A year's contribution from which a customer counts as profitable. */
  profitThreshold: beforeAndAfter(z.number()),
  horizonDays: beforeAndAfter(z.int()),
});
export type SettingsPreview = z.infer<typeof SettingsPreview>;
