import type { ProgrammeDesign } from '#shared/contracts';
import { DESIGN, PROGRAMME_TYPE, say } from '#shared/i18n';
import { choiceField } from '../../settings/choice-field.ts';
import { button, tag } from '../../sidebar/page.ts';
import { numberField, type Read } from '../number-field.ts';
import type { PlanContext } from '../part.ts';
import { assumptionsField } from './assumptions-field.ts';
import { invitedField } from './invited-field.ts';
import { rulesField } from './rules-field.ts';
import { isWhole } from './whole.ts';

/** The form of one programme: few fields, and under them every assumption. */
export function designForm(
  design: ProgrammeDesign,
  letter: string,
  context: PlanContext,
  { onRemove, onChange }: { onRemove: () => void; onChange: () => void },
): Read<ProgrammeDesign> {
  const { locale, currency, limits } = context;
  const money = (name: 'minimumSales' | 'benefitPerMember' | 'feePerMember' | 'runningCost' | 'startCost') =>
    numberField(
      say(DESIGN[name], locale),
      design[name],
      { unit: 'money', limit: limits.money, currency },
      locale,
    );
  const invited = invitedField(design.invited, locale);
  const rules = rulesField(design.rules, context);
  const rewardOn = choiceField<ProgrammeDesign['rewardOn']>(
    say(DESIGN.rewardOn, locale),
    [
      ['all_sales', say(DESIGN.allSales, locale)],
      ['growth', say(DESIGN.growth, locale)],
    ],
    design.rewardOn,
  );
  const amounts = {
    minimumSales: money('minimumSales'),
    benefitPerMember: money('benefitPerMember'),
    feePerMember: money('feePerMember'),
    runningCost: money('runningCost'),
    startCost: money('startCost'),
  };
  const assumptions = assumptionsField(design.assumptions, context);
  const element = tag(
    'fieldset',
    'design',
    tag(
      'legend',
      '',
      say(DESIGN.programme, locale, { letter, type: say(PROGRAMME_TYPE[design.type], locale) }),
    ),
    button('link', say(DESIGN.remove, locale), onRemove, say(DESIGN.removeOne, locale, { letter })),
    invited.element,
    ...(design.rules.length > 0 ? [rules.element, rewardOn.element] : []),
    ...Object.values(amounts).map((field) => field.element),
    assumptions.element,
  );
  element.addEventListener('input', onChange);
  element.addEventListener('change', onChange);
  return {
    element,
    read(show) {
      const read = {
        invited: invited.read(show),
        rules: rules.read(show),
        minimumSales: amounts.minimumSales.read(show),
        benefitPerMember: amounts.benefitPerMember.read(show),
        feePerMember: amounts.feePerMember.read(show),
        runningCost: amounts.runningCost.read(show),
        startCost: amounts.startCost.read(show),
        assumptions: assumptions.read(show),
      };
      return isWhole(read) ? { type: design.type, rewardOn: rewardOn.value(), ...read } : undefined;
    },
  };
}
