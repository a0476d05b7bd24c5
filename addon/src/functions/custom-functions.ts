// What a formula may call. The comments below go into the bundle as they are: Google shows them while one types the
// formula. A custom function runs without knowing for whom, so that it reads what the add-on last wrote and asks nobody.
import { CELL, QUADRANT_NAME, say } from '#shared/i18n';
import { type Answer, answerEach } from './answer-each.ts';

/**
 * The quadrant of customers, as Loyalty Quadrant last found it: True Friend, Butterfly, Barnacle or Stranger.
 *
 * @param {string|Array<Array<string>>} ids A cell or a range with customer ids, tax ids or names.
 * @param {Date|Array<Array<Date>>} updated Optional: cells that change with each run, such as the Updated column.
 *     Google calculates a formula again only when cells that it refers to have changed.
 * @return The quadrant of each customer; "Not scored yet" where there is none.
 * @customfunction
 */
export function CUSTOMER_QUADRANT(ids: unknown, _updated?: unknown): Answer {
  return answerEach(ids, ({ quadrant, lifecycle }, locale) => {
    if (quadrant) return say(QUADRANT_NAME[quadrant], locale);
    return say(lifecycle === 'PROSPECT' ? CELL.noOrdersYet : CELL.checkData, locale);
  });
}

/**
 * The customer lifetime value of customers, as Loyalty Quadrant last found it, in the currency of your books.
 *
 * @param {string|Array<Array<string>>} ids A cell or a range with customer ids, tax ids or names.
 * @param {Date|Array<Array<Date>>} updated Optional: cells that change with each run, such as the Updated column.
 *     Google calculates a formula again only when cells that it refers to have changed.
 * @return The value of each customer, blank where none can be told; "Not scored yet" where there is none.
 * @customfunction
 */
export function CUSTOMER_CLV(ids: unknown, _updated?: unknown): Answer {
  return answerEach(ids, ({ clv }) => clv?.total ?? '');
}

/**
 * What to do next for customers, as Loyalty Quadrant last recommended it.
 *
 * @param {string|Array<Array<string>>} ids A cell or a range with customer ids, tax ids or names.
 * @param {Date|Array<Array<Date>>} updated Optional: cells that change with each run, such as the Updated column.
 *     Google calculates a formula again only when cells that it refers to have changed.
 * @return The action for each customer; "Not scored yet" where there is none.
 * @customfunction
 */
export function CUSTOMER_ACTION(ids: unknown, _updated?: unknown): Answer {
  return answerEach(ids, ({ action }) => action.label);
}
