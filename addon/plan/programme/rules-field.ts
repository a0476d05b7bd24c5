import type { ProgrammeDesign } from '#shared/contracts';
import { DESIGN, say } from '#shared/i18n';
import { tag } from '../../sidebar/page.ts';
import { numberField, type Read } from '../number-field.ts';
import type { PlanContext } from '../part.ts';

/** The rewards: one for everything, or one for each tier with the sales that it begins at. */
export function rulesField(
  rules: ProgrammeDesign['rules'],
  { locale, currency, limits }: PlanContext,
): Read<ProgrammeDesign['rules']> {
  const wrong = tag('p', 'wrong');
  const fields = rules.map(({ from, rate }, i) => {
    const place = i + 1;
    const label = rules.length > 1 ? say(DESIGN.rateFrom, locale, { place }) : say(DESIGN.rate, locale);
    return {
      from:
        rules.length > 1
          ? numberField(
              say(DESIGN.from, locale, { place }),
              from,
              { unit: 'money', limit: limits.money, currency },
              locale,
            )
          : null,
      rate: numberField(label, rate, { unit: 'percent', limit: limits.rewardRate }, locale),
      kept: from,
    };
  });
  return {
    element: tag(
      'div',
      '',
      ...fields.flatMap(({ from, rate }) => [...(from ? [from.element] : []), rate.element]),
      wrong,
    ),
    read(show) {
      const read = fields.map(({ from, rate, kept }) => ({
        from: from ? from.read(show) : kept,
        rate: rate.read(show),
      }));
      const whole = read.flatMap(({ from, rate }) =>
        from === undefined || rate === undefined ? [] : [{ from, rate }],
      );
      const ascending = whole.every(({ from }, i) => i === 0 || from > (whole[i - 1]?.from ?? 0));
      if (show || ascending) wrong.textContent = ascending ? '' : say(DESIGN.notAscending, locale);
      return whole.length === fields.length && ascending ? whole : undefined;
    },
  };
}
