import type { CustomerFacts, Locale } from '#shared/contracts';
import { CARD, COMPLAINT, formatDate, formatNumber, say } from '#shared/i18n';
import { fact, tag } from './page.ts';

/** People by circle, complaint and survey; nothing where nothing is known. */
export function knownFacts(facts: CustomerFacts, locale: Locale): HTMLElement[] {
  const { circles, complaintState, complaintDate, nps, npsDate } = facts;
  const rows: HTMLElement[] = [];
  if (circles) {
    const [deciding, supporting, influencing] = circles;
    rows.push(
      fact(say(CARD.deciding, locale), formatNumber(deciding, locale)),
      fact(say(CARD.supporting, locale), formatNumber(supporting, locale)),
      fact(say(CARD.influencing, locale), formatNumber(influencing, locale)),
    );
  }
  if (complaintState) {
    rows.push(
      fact(
        say(CARD.complaint, locale),
        withDate(say(COMPLAINT[complaintState], locale), complaintDate, locale),
      ),
    );
  }
  if (nps !== undefined) {
    rows.push(
      fact(say(CARD.recommend, locale), withDate(say(CARD.ofTen, locale, { score: nps }), npsDate, locale)),
    );
  }
  return rows.length === 0 ? [] : [tag('h2', '', say(CARD.known, locale)), tag('dl', 'facts', ...rows)];
}

function withDate(text: string, date: string | undefined, locale: Locale): string {
  return date === undefined ? text : `${text}, ${formatDate(date, locale)}`;
}
