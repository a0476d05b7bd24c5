import type { Locale, TouchTier } from '#shared/contracts';
import { BUILDING_CADENCE, type CadenceByTier, KEEPING_CADENCE, say } from '#shared/i18n';
import type { ActionId } from './catalogue.ts';

/** Every action says how each touch level goes about it. */
const CADENCE: Readonly<Record<ActionId, CadenceByTier>> = { ...KEEPING_CADENCE, ...BUILDING_CADENCE };

/** How to go about an action with a customer of the touch tier: who, by what channel, how often. */
export function howTo(action: ActionId, tier: TouchTier, locale: Locale): string {
  return say(CADENCE[action][tier], locale);
}
