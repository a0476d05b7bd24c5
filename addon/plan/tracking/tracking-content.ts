import type { Locale, ProgrammeTracking } from '#shared/contracts';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  say,
  TAB_NAME,
  TRACKING,
  TRACKING_VERDICT,
} from '#shared/i18n';
import { fact, tag } from '../../sidebar/page.ts';
import { withItsSign } from '../about-money.ts';

/** How the running programme does, in words and figures. */
export function trackingContent(found: ProgrammeTracking, locale: Locale): HTMLElement[] {
  const { start, days, verdict, pGain, members } = found;
  const since = say(TRACKING.since, locale, {
    start: formatDate(start, locale),
    days: say(TRACKING.days, locale, { count: days }),
  });
  const chance =
    pGain === null || members === 0
      ? []
      : [tag('p', '', say(TRACKING.chance, locale, { chance: formatPercent(pGain, locale) }))];
  return [
    tag('p', 'soft', since),
    ...(members === 0
      ? [tag('p', '', say(TRACKING.noMembers, locale, { tab: say(TAB_NAME.memberships, locale) }))]
      : [tag('p', `pilot-result ${verdict}`, say(TRACKING_VERDICT[verdict], locale))]),
    ...chance,
    tag('dl', 'facts', ...facts(found, locale)),
    ...control(found, locale),
  ];
}

function facts(found: ProgrammeTracking, locale: Locale): HTMLElement[] {
  const { members, invited, left, active, redeemers, rewardsEarned, rewardsRedeemed } = found;
  const { overhead, against, costRatio, nps, currency } = found;
  const row = (name: keyof typeof TRACKING, value: string) => fact(say(TRACKING[name], locale), value);
  const money = (amount: number) => withItsSign(formatMoney(amount, currency, locale));
  const part = (count: number) =>
    members === 0 ? formatNumber(count, locale) : formatPercent(count / members, locale);
  const share = formatPercent(invited === 0 ? 0 : members / invited, locale);
  return [
    row('members', say(TRACKING.membersOf, locale, { members, invited, share })),
    ...(left > 0 ? [row('left', formatNumber(left, locale))] : []),
    row('active', part(active)),
    row('redeemers', part(redeemers)),
    ...(rewardsEarned > 0
      ? [row('breakage', formatPercent(Math.max(0, 1 - rewardsRedeemed / rewardsEarned), locale))]
      : []),
    ...(against === null
      ? []
      : [
          row(
            'gain',
            say(TRACKING.range, locale, {
              mean: money(against.total.mean),
              low: money(against.total.low),
              high: money(against.total.high),
            }),
          ),
        ]),
    row('costs', money(rewardsRedeemed + overhead)),
    ...(costRatio === null ? [] : [row('costRatio', formatNumber(costRatio, locale, 2))]),
    ...(against === null
      ? []
      : [
          row(
            'stay',
            say(TRACKING.stayText, locale, {
              members: formatPercent(against.membersStay, locale),
              others: formatPercent(against.othersStay, locale),
            }),
          ),
        ]),
    ...(nps.members.since === null || nps.members.before === null
      ? []
      : [
          row(
            'nps',
            say(TRACKING.npsText, locale, {
              since: formatNumber(nps.members.since, locale),
              before: formatNumber(nps.members.before, locale),
            }),
          ),
        ]),
  ];
}

function control({ against }: ProgrammeTracking, locale: Locale): HTMLElement[] {
  if (against === null) return [];
  const text = against.control === 'pilot' ? TRACKING.drawn : TRACKING.matched;
  return [tag('p', 'soft', say(text, locale, { count: against.pairs }))];
}
