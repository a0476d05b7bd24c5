import type { DigestChoice } from '#shared/contracts';
import type { DataReply } from './reply-contract.ts';

/** The reader's weekly e-mail, and when the next one would go. */
export interface DigestState extends DigestChoice {
  /** ISO date, hour of the day, and whose clock that is. */
  next: string;
  hour: number;
  timeZone: string;
}

/** The functions of the script that the weekly e-mail's group of the settings may call. */
export interface DigestScript {
  settingsDigest(): DataReply<DigestState>;
  settingsChooseDigest(on: boolean): DataReply<DigestState>;
}
