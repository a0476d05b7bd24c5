import type { EffectName, NumberLimit, SETTINGS_LIMITS, Settings, SettingsPreview } from '#shared/contracts';
import type { ScoreColumn } from '#shared/i18n';
import type { DataReply } from './reply-contract.ts';

// What the settings' page shows and sends. Plain data: `google.script.run` carries no dates, maps or sets.

/** All that a person chooses on the page. */
export interface SettingsChoice {
  settings: Settings;
  /** The columns that are written, in their order. */
  columns: readonly ScoreColumn[];
  /** Whether this document brings itself up to date when the person at the screen opens it. */
  pullOnOpen: boolean;
}

/** One of the assumptions behind the money: ours, what it may be, and whether it is a number of something or a share. */
export interface AssumedEffect {
  name: EffectName;
  ours: number;
  counts: boolean;
  limit: NumberLimit;
}

export interface SettingsState extends SettingsChoice {
  /** False while the company has chosen nothing: the settings are then what the first import would choose. */
  stored: boolean;
  limits: typeof SETTINGS_LIMITS;
  /** What fields mean that may not be left open. */
  usual: Pick<Settings, 'loyaltyThreshold' | 'defaultGrossMargin'>;
  effects: readonly AssumedEffect[];
}

/** What "automatic" means now. Money in major units, days; null where nothing was learned yet. */
export interface Automatic {
  /** Whether there is any history; with it the currency stays. */
  history: boolean;
  profitThreshold: number | null;
  horizonDays: number | null;
  defaultCycleDays: number | null;
  discountRate: number;
  hourCost: number;
  /** Hours of work that one customer costs its account manager in a year. */
  managerHours: number;
}

/** How far deleting everything has come; `left` is the least where `atLeast` says so. */
export interface DeletionStep {
  done: boolean;
  /** Customers, in this step. */
  deleted: number;
  left: number;
  atLeast: boolean;
}

/** The functions of the script that the settings' page may call. */
export interface SettingsScript {
  settingsState(): DataReply<SettingsState>;
  /** What "automatic" means under these settings. */
  settingsAutomatic(settings: Settings): DataReply<Automatic>;
  /** What they would change; null while there is no history. */
  settingsPreview(settings: Settings): DataReply<SettingsPreview | null>;
  settingsSave(choice: SettingsChoice): DataReply<SettingsState>;
  /** Brings the labels up to date; gives what to say of it. */
  settingsPull(): DataReply<string>;
  /** Deletes what is kept of one customer; gives how many orders and events that were. */
  settingsForget(customerId: string): DataReply<number>;
  /** Deletes a part of everything that is kept of the company; with the last one also our columns, where wanted. */
  settingsDeleteStep(alsoColumns: boolean): DataReply<DeletionStep>;
}
