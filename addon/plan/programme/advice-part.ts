import type { Advice, AdviceRequest, AdviceResponse, ProgrammeDesign } from '#shared/contracts';
import { ADVICE, formatMoney, PLAN_TAB_ABOUT, say } from '#shared/i18n';
import { choiceField } from '../../settings/choice-field.ts';
import { listOf, tag } from '../../sidebar/page.ts';
import { callScript } from '../../sidebar/script.ts';
import { view } from '../../sidebar/view.ts';
import type { PlanContext, PlanPart } from '../part.ts';
import { adviceCard } from './advice-card.ts';
import { sampledNote } from './sampled-note.ts';

/** Which types of programme suit the company, after what only a person knows has been asked. */
export function advicePart(context: PlanContext, onTake: (design: ProgrammeDesign) => void): PlanPart {
  const { locale } = context;
  const answers: AdviceRequest = { partners: null, paidService: null };
  const unfolded = new Set<Advice['type']>();
  const place = tag('div', 'advices');
  const advised = view<AdviceResponse>(
    place,
    locale,
    () => callScript(locale, 'planAdvice', { ...answers }),
    (response) => contentOf(response, context, unfolded, onTake),
  );
  const question = (name: keyof AdviceRequest) =>
    questionField(say(ADVICE[name], locale), locale, (answer) => {
      answers[name] = answer;
      advised.expire();
      advised.open();
    });
  return {
    element: tag(
      'div',
      '',
      tag('h2', 'question', say(PLAN_TAB_ABOUT.programme.question, locale)),
      question('partners'),
      question('paidService'),
      place,
    ),
    open: advised.open,
  };
}

function contentOf(
  response: AdviceResponse,
  context: PlanContext,
  unfolded: Set<Advice['type']>,
  onTake: (design: ProgrammeDesign) => void,
): HTMLElement[] {
  const { locale, currency } = context;
  const { advice, months, guarded, base, pilots } = response;
  const traps = [
    say(ADVICE.trapStops, locale),
    say(ADVICE.trapHostages, locale),
    say(ADVICE.trapAnyway, locale),
    ...(guarded.customers > 0
      ? [
          say(ADVICE.trapGuarded, locale, {
            count: guarded.customers,
            money: formatMoney(guarded.sales, currency, locale),
          }),
        ]
      : []),
  ];
  return [
    tag('h2', '', say(ADVICE.title, locale)),
    ...advice.map((one, i) => adviceCard(one, { isBest: i === 0, months, unfolded }, context, onTake)),
    ...(pilots > 0 ? [tag('p', 'soft', say(ADVICE.pilots, locale, { count: pilots }))] : []),
    ...sampledNote(base, locale),
    tag('h2', '', say(ADVICE.traps, locale)),
    listOf('reasons', traps),
  ];
}

function questionField(
  text: string,
  locale: PlanContext['locale'],
  onAnswer: (answer: boolean | null) => void,
): HTMLElement {
  const field = choiceField<'unknown' | 'yes' | 'no'>(
    text,
    [
      ['unknown', say(ADVICE.unknown, locale)],
      ['yes', say(ADVICE.yes, locale)],
      ['no', say(ADVICE.no, locale)],
    ],
    'unknown',
  );
  field.element.addEventListener('change', () => {
    const answer = field.value();
    onAnswer(answer === 'unknown' ? null : answer === 'yes');
  });
  return field.element;
}
