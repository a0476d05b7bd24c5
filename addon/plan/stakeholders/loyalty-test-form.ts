import {
  type LoyaltyAnswers,
  LoyaltyQuestion,
  MAX_LOYALTY_SCORE,
  type StakeholderPlan,
} from '#shared/contracts';
import { formatDate, LOYALTY_QUESTION, STAKEHOLDERS, say } from '#shared/i18n';
import { button, listOf, tag } from '../../sidebar/page.ts';
import type { PlanContext } from '../part.ts';

let made = 0;

/** The questions of the loyalty test with what is known, what to do next, and how the total came about. */
export function loyaltyTestForm(
  plan: StakeholderPlan,
  { locale }: PlanContext,
  onSave: (answers: LoyaltyAnswers) => void,
): HTMLElement {
  const words = (name: keyof typeof STAKEHOLDERS, values = {}) => say(STAKEHOLDERS[name], locale, values);
  made += 1;
  const name = `loyalty-${made}`;
  const wrong = tag('p', 'wrong');
  wrong.setAttribute('role', 'alert');
  const save = button('quiet', words('save'), () => undefined);
  save.type = 'submit';
  const form = tag(
    'form',
    'loyalty-test',
    tag('p', 'soft', words('testAbout')),
    ...LoyaltyQuestion.options.map((question) => questionField(question, plan, name, locale)),
    wrong,
    save,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answers = answersIn(form, name);
    const none = Object.keys(answers).length === 0;
    wrong.textContent = none ? words('chooseOne') : '';
    if (!none) onSave(answers);
  });
  return form;
}

function questionField(
  question: LoyaltyQuestion,
  { answers }: StakeholderPlan,
  name: string,
  locale: PlanContext['locale'],
): HTMLElement {
  const { asks, scores } = LOYALTY_QUESTION[question];
  const choices = scores.map((means, score) => {
    const radio = document.createElement('input');
    radio.type = 'radio';
    radio.name = `${name}-${question}`;
    radio.value = String(score);
    radio.checked = answers[question] === score;
    return tag('label', 'choice', radio, tag('span', '', `${score}: ${say(means, locale)}`));
  });
  return tag('fieldset', '', tag('legend', '', say(asks, locale)), ...choices);
}

function answersIn(form: HTMLElement, name: string): LoyaltyAnswers {
  return Object.fromEntries(
    LoyaltyQuestion.options.flatMap((question) => {
      const chosen = form.querySelector<HTMLInputElement>(`input[name="${name}-${question}"]:checked`);
      return chosen ? [[question, Number(chosen.value)] as const] : [];
    }),
  );
}

/** More at once nobody does. */
const STEPS_TOLD = 3;

/** The total with a bar, the weakest link, the next steps, and the totals before. */
export function loyaltyResult(plan: StakeholderPlan, { locale }: PlanContext): HTMLElement[] {
  const { total, most, weakest, open, history } = plan;
  const words = (name: keyof typeof STAKEHOLDERS, values = {}) => say(STAKEHOLDERS[name], locale, values);
  if (history.length === 0) return [];
  const steps = open.slice(0, STEPS_TOLD).map((question) => say(LOYALTY_QUESTION[question].step, locale));
  const points = history.map((each) => `${formatDate(each.day, locale)}: ${each.total}`).join(' · ');
  return [
    bar(total / most),
    ...(weakest === null
      ? []
      : [
          tag(
            'p',
            '',
            tag('b', '', `${words('weakest')}: `),
            `${say(LOYALTY_QUESTION[weakest].asks, locale)} (${plan.answers[weakest] ?? 0}/${MAX_LOYALTY_SCORE})`,
          ),
        ]),
    ...(steps.length === 0
      ? [tag('p', 'kept', words('allWell'))]
      : [tag('h3', '', words('steps')), listOf('reasons', steps)]),
    ...(history.length > 1 ? [tag('p', 'soft', words('history', { points }))] : []),
  ];
}

/** What is said beside it in numbers. */
function bar(share: number): HTMLElement {
  const filled = tag('span', '');
  filled.style.width = `${100 * share}%`;
  const made = tag('div', 'bar', filled);
  made.setAttribute('aria-hidden', 'true');
  return made;
}
