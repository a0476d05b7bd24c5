import type { Locale, PilotDraft, PilotPower, PilotPreview } from '#shared/contracts';
import {
  formatMoney,
  formatNumber,
  formatPercent,
  PILOT_LEFT_OUT,
  PILOT_POWER,
  PILOT_POWER_VERDICT,
  say,
} from '#shared/i18n';
import { details, listOf, tag } from '../../sidebar/page.ts';
import { problemContent } from '../../sidebar/problem.ts';
import { callScript } from '../../sidebar/script.ts';

/** A person who types is not asked for at every key. */
const PAUSE_MS = 600;

/** What a pilot could tell, worked out anew whenever its questions are answered otherwise. */
export function pilotPreview(currency: string, locale: Locale) {
  const body = tag('div', 'pilot-power');
  body.setAttribute('role', 'status');
  const element = tag('section', '', tag('h2', '', say(PILOT_POWER.title, locale)), body);
  let asked = '';
  let timer = 0;

  function ask(draft: PilotDraft | null): void {
    window.clearTimeout(timer);
    // What it is called changes nothing.
    const question = draft && JSON.stringify({ ...draft, name: '', subject: '' });
    if (question === asked) return;
    asked = question ?? '';
    if (draft === null) body.replaceChildren();
    else timer = window.setTimeout(() => void answer(draft, asked), PAUSE_MS);
  }

  async function answer(draft: PilotDraft, question: string): Promise<void> {
    body.replaceChildren(tag('p', 'soft', say(PILOT_POWER.asking, locale)));
    const reply = await callScript(locale, 'planPilotPreview', draft);
    if (question !== asked) return;
    body.replaceChildren(
      ...(reply.ok
        ? previewLines(reply.data, draft, currency, locale)
        : [tag('p', 'problem', ...problemContent(reply, locale))]),
    );
  }

  return { element, ask };
}

function previewLines(
  { eligible, leftOut, power }: PilotPreview,
  { measure }: PilotDraft,
  currency: string,
  locale: Locale,
): HTMLElement[] {
  const told =
    power === null
      ? [tag('p', '', say(PILOT_POWER.fewerThanFour, locale, { count: eligible }))]
      : powerLines(power, measure === 'bought', currency, locale);
  const reasons = Object.entries(PILOT_LEFT_OUT).flatMap(([reason, phrase]) => {
    const count = leftOut[reason as keyof typeof PILOT_LEFT_OUT];
    return count > 0 ? [`${formatNumber(count, locale)} ${say(phrase, locale)}`] : [];
  });
  const count = Object.values(leftOut).reduce((sum, each) => sum + each, 0);
  if (count === 0) return told;
  return [...told, details(say(PILOT_POWER.leftOut, locale, { count }), listOf('reasons', reasons))];
}

function powerLines(power: PilotPower, isRate: boolean, currency: string, locale: Locale): HTMLElement[] {
  const { verdict, pairsForGoodEffect, pairs } = power;
  const needsMore = verdict !== 'fine' && pairsForGoodEffect !== null && pairsForGoodEffect > pairs;
  const hints = [
    ...(needsMore
      ? [
          say(isRate ? PILOT_POWER.morePoints : PILOT_POWER.moreMoney, locale, {
            pairs: pairsText(pairsForGoodEffect, locale),
          }),
        ]
      : []),
    ...(verdict === 'fine' ? [] : [say(isRate ? PILOT_POWER.tryMoney : PILOT_POWER.tryMore, locale)]),
  ];
  return [
    tag('p', `pilot-verdict ${verdict}`, say(PILOT_POWER_VERDICT[verdict], locale)),
    tag('p', '', smallestText(power, isRate, currency, locale)),
    ...hints.map((hint) => tag('p', 'soft', hint)),
  ];
}

function smallestText(
  { pairs, smallest, usual }: PilotPower,
  isRate: boolean,
  currency: string,
  locale: Locale,
): string {
  const told = pairsText(pairs, locale);
  if (smallest === null) return say(PILOT_POWER.blind, locale, { pairs: told });
  return isRate
    ? say(PILOT_POWER.rate, locale, {
        pairs: told,
        usual: formatPercent(usual, locale),
        points: formatNumber(100 * smallest.share, locale),
      })
    : say(PILOT_POWER.money, locale, {
        pairs: told,
        share: formatPercent(smallest.share, locale),
        money: formatMoney(smallest.perCustomer ?? 0, currency, locale),
      });
}

function pairsText(count: number, locale: Locale): string {
  return say(PILOT_POWER.pairs, locale, { count });
}
