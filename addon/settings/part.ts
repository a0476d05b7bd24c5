import type { Settings } from '#shared/contracts';
import type { Automatic, SettingsChoice } from '../src/ui/settings-contract.ts';

/** What a person has chosen so far, and how many fields hold something that will not do. */
export interface Reading {
  choice: SettingsChoice;
  wrong: number;
}

/** One group of the page. */
export interface Part {
  element: HTMLElement;
  /** Adds what stands in this group to the reading. With `show` each wrong field says what is wrong with it. */
  read(reading: Reading, show: boolean): Reading;
  /** Says beside the fields what an empty one means, under these settings. */
  tell(automatic: Automatic | null, settings: Settings): void;
}

/** For a group that has nothing to tell. */
export const nothingToTell: Part['tell'] = () => undefined;
