import { ASSUMED } from '#shared/actions';
import { EFFECTS_THAT_COUNT, EffectName, effectLimit, SETTINGS_LIMITS } from '#shared/contracts';
import { fetchSettings } from '../client/api.ts';
import { chosenColumns } from '../column-memory.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { AssumedEffect, SettingsState } from '../ui/settings-contract.ts';
import { firstSettings } from './first-settings.ts';
import { pullsOnOpen } from './pull-once-a-day.ts';

/** What the company and the document have chosen; before anybody did, what the first import would choose. */
export function settingsState(workbook: Workbook): SettingsState {
  const stored = fetchSettings();
  const first = firstSettings(workbook);
  const { loyaltyThreshold, defaultGrossMargin } = first;
  return {
    settings: stored ?? first,
    stored: stored !== null,
    columns: chosenColumns(),
    pullOnOpen: pullsOnOpen(),
    limits: SETTINGS_LIMITS,
    usual: { loyaltyThreshold, defaultGrossMargin },
    effects: EFFECTS,
  };
}

const EFFECTS: readonly AssumedEffect[] = EffectName.options.map((name) => ({
  name,
  ours: ASSUMED[name],
  counts: EFFECTS_THAT_COUNT.has(name),
  limit: effectLimit(name),
}));
