import type { Locale, ProgrammeDesign } from '#shared/contracts';
import { formatMoney, formatNumber, RULE, say } from '#shared/i18n';

/** The rules of a programme as its members would read them, and who they are for. */
export function ruleTexts(design: ProgrammeDesign, currency: string, locale: Locale): string[] {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const { type, rules, rewardOn, minimumSales, benefitPerMember, feePerMember } = design;
  const [only, ...more] = rules;
  const rewards =
    only && more.length === 0 && only.from === 0
      ? [
          say(rewardOn === 'growth' ? RULE.rewardGrowth : RULE.reward, locale, {
            rate: percent(only.rate, locale),
          }),
        ]
      : rules.map(({ from, rate }) =>
          say(RULE.tier, locale, { money: money(from), rate: percent(rate, locale) }),
        );
  return [
    ...rewards,
    ...(benefitPerMember > 0 ? [say(RULE.benefit, locale, { money: money(benefitPerMember) })] : []),
    ...(feePerMember > 0 ? [say(RULE.fee, locale, { money: money(feePerMember) })] : []),
    ...(minimumSales > 0 ? [say(RULE.minimum, locale, { money: money(minimumSales) })] : []),
    ...(type === 'partnership' ? [say(RULE.partners, locale)] : []),
  ];
}

/** `1.5%`: rewards are small, and their halves matter. */
export function percent(share: number, locale: Locale): string {
  return `${formatNumber(100 * share, locale, 2)}%`;
}
