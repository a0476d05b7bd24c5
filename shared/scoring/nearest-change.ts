import type { Reader } from '#shared/actions';
import type { NearestChange } from '#shared/contracts';
import { isoDateOf } from '#shared/history';
import { formatDate, formatMoney, NEAREST_CHANGE, QUADRANT_NAME, say } from '#shared/i18n';
import type { Change } from '#shared/segmentation';

/** The change in the reader's words and money. */
export function tellChange(change: Change, { locale, currency, minorPerMajor }: Reader): NearestChange {
  const { kind, quadrant } = change;
  const date = 'day' in change ? isoDateOf(change.day) : null;
  const orders = 'orders' in change ? change.orders : null;
  const amount = 'amount' in change ? change.amount / minorPerMajor : null;
  const text = say(NEAREST_CHANGE[kind], locale, {
    quadrant: say(QUADRANT_NAME[quadrant], locale),
    date: date === null ? '' : formatDate(date, locale),
    count: orders ?? 0,
    amount: amount === null ? '' : formatMoney(amount, currency, locale),
  });
  return { kind, quadrant, date, orders, amount, text };
}
