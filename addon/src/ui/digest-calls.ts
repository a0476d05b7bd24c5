import type { DigestChoice } from '#shared/contracts';
import { DIGEST_HOUR, nextDigestDay } from '#shared/digest';
import { fetchSettings } from '../client/api.ts';
import { chooseDigest, fetchDigest } from '../client/digest-api.ts';
import { firstSettings } from '../jobs/first-settings.ts';
import { isoDayOf, wallClock } from '../local-time.ts';
import { openWorkbook } from '../sheet/workbook.ts';
import type { DigestScript, DigestState } from './digest-contract.ts';
import { data } from './reply.ts';

/** Settings: whether the reader gets the week by e-mail. */
export function settingsDigest(): ReturnType<DigestScript['settingsDigest']> {
  return data(() => stateOf(fetchDigest()));
}

/** Settings: turns it on or off. */
export function settingsChooseDigest(on: boolean): ReturnType<DigestScript['settingsChooseDigest']> {
  return data(() => stateOf(chooseDigest(on)));
}

function stateOf(choice: DigestChoice): DigestState {
  const { timeZone } = fetchSettings() ?? firstSettings(openWorkbook());
  const now = wallClock(timeZone)(new Date());
  const next = nextDigestDay(isoDayOf(now), Number(now.slice(11, 13)));
  return { ...choice, next, hour: DIGEST_HOUR, timeZone };
}
