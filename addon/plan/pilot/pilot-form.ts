import {
  type Locale,
  MAX_DAYS_UNTIL_PILOT,
  MAX_PILOT_PAIRS,
  MIN_PILOT_PAIRS,
  type PilotDraft,
  type PilotMeasure,
  type PilotSubject,
  type Pilots,
  Quadrant,
} from '#shared/contracts';
import { PILOT_FORM, PILOT_MEASURE, PILOT_SUBJECT, QUADRANT_GROUP, QUADRANT_LOOK, say } from '#shared/i18n';
import { parseNumber } from '#shared/tabular';
import { choiceField } from '../../settings/choice-field.ts';
import { textField } from '../../settings/field.ts';
import { button, tag } from '../../sidebar/page.ts';
import { writeProblem } from '../../sidebar/problem.ts';
import { coloured } from '../../sidebar/quadrant-cards.ts';
import { callScript } from '../../sidebar/script.ts';
import { dateField } from '../date-field.ts';
import { pilotPreview } from './pilot-preview.ts';

/** Months, as days. */
const LENGTHS: Readonly<Record<string, number>> = { 3: 91, 6: 182, 9: 273, 12: 365 };
const USUAL_MONTHS = '6';
const USUAL_PAIRS = 40;
const DAYS_AHEAD = 1;

interface FormEnds {
  /** The pilot was drawn up under this id; `after` are all pilots now. */
  begun(id: string, after: Pilots): Promise<void>;
  cancel(): void;
}

/** The form of a new pilot: its questions, and what such a pilot could tell while they are answered. */
export function pilotForm({ currency, today }: Pilots, locale: Locale, ends: FormEnds) {
  // A request that is sent again after a lost answer is the same pilot.
  const id = crypto.randomUUID();
  const name = textField(say(PILOT_FORM.name, locale), '', { wide: true });
  name.input.maxLength = 120;
  name.input.placeholder = say(PILOT_FORM.nameExample, locale);
  const subject = choiceField(say(PILOT_FORM.subject, locale), named(PILOT_SUBJECT, locale), 'benefit');
  const measure = choiceField(say(PILOT_FORM.measure, locale), named(PILOT_MEASURE, locale), 'contribution');
  const boxes = Quadrant.options.map((quadrant) => ({ quadrant, ...quadrantBox(quadrant, locale) }));
  const minValue = textField(say(PILOT_FORM.minValue, locale, { currency }), '0');
  minValue.hint(say(PILOT_FORM.minValueHint, locale));
  const start = dateField(say(PILOT_FORM.start, locale), later(today, DAYS_AHEAD), {
    least: today,
    most: later(today, MAX_DAYS_UNTIL_PILOT),
  });
  const length = choiceField(
    say(PILOT_FORM.length, locale),
    Object.keys(LENGTHS).map((months) => [months, say(PILOT_FORM.months, locale, { count: Number(months) })]),
    USUAL_MONTHS,
  );
  const pairs = textField(say(PILOT_FORM.pairs, locale), String(USUAL_PAIRS));
  pairs.hint(say(PILOT_FORM.pairsHint, locale));
  const quadrantsWrong = tag('p', 'wrong');
  const preview = pilotPreview(currency, locale);
  const draw = button('main', say(PILOT_FORM.draw, locale), () => void begin());
  const element = tag(
    'div',
    'pilot-form',
    button('link', say(PILOT_FORM.cancel, locale), ends.cancel),
    name.element,
    subject.element,
    measure.element,
    tag(
      'fieldset',
      '',
      tag('legend', '', say(PILOT_FORM.quadrants, locale)),
      tag('div', '', ...boxes.map((box) => box.element)),
      quadrantsWrong,
    ),
    minValue.element,
    start.element,
    length.element,
    pairs.element,
    preview.element,
    draw,
  );
  element.addEventListener('input', () => preview.ask(draftOf(false)));
  preview.ask(draftOf(false));

  /** What the form says, or null while something in it is wrong; `show` says what. The preview needs no name. */
  function draftOf(show: boolean): PilotDraft | null {
    const quadrants = boxes.flatMap(({ quadrant, input }) => (input.checked ? [quadrant] : []));
    const worth = numberIn(minValue.input.value, locale);
    const most = numberIn(pairs.input.value, locale);
    const isWhole =
      most !== null && Number.isInteger(most) && most >= MIN_PILOT_PAIRS && most <= MAX_PILOT_PAIRS;
    const isMoney = worth !== null && worth >= 0;
    name.judge(name.input.value.trim() === '' ? say(PILOT_FORM.nameMissing, locale) : null, show);
    minValue.judge(isMoney ? null : say(PILOT_FORM.notMoney, locale), show);
    pairs.judge(
      isWhole ? null : say(PILOT_FORM.notWhole, locale, { least: MIN_PILOT_PAIRS, most: MAX_PILOT_PAIRS }),
      show,
    );
    start.judge(start.isRight() ? null : say(PILOT_FORM.notDay, locale, { days: MAX_DAYS_UNTIL_PILOT }));
    quadrantsWrong.textContent = quadrants.length > 0 ? '' : say(PILOT_FORM.quadrantMissing, locale);
    if (!isMoney || !isWhole || !start.isRight() || quadrants.length === 0) return null;
    return {
      name: name.input.value.trim() || say(PILOT_FORM.nameExample, locale),
      subject: subject.value(),
      measure: measure.value(),
      quadrants,
      minValue: worth,
      start: start.value(),
      days: LENGTHS[length.value()] ?? 0,
      pairs: most,
    };
  }

  async function begin(): Promise<void> {
    const draft = draftOf(true);
    if (draft === null || name.input.value.trim() === '') {
      element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      return;
    }
    draw.disabled = true;
    draw.textContent = say(PILOT_FORM.working, locale);
    const reply = await callScript(locale, 'planPilotStart', id, draft);
    draw.disabled = false;
    draw.textContent = say(PILOT_FORM.draw, locale);
    if (reply.ok) await ends.begun(id, reply.data);
    else writeProblem(reply, locale);
  }

  return { element, focus: () => name.input.focus() };
}

function quadrantBox(quadrant: Quadrant, locale: Locale) {
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = quadrant === 'TRUE_FRIEND' || quadrant === 'BUTTERFLY';
  const shape = coloured(tag('span', 'pilot-shape', QUADRANT_LOOK[quadrant].shape), quadrant);
  return { input, element: tag('label', 'tick', input, shape, say(QUADRANT_GROUP[quadrant], locale)) };
}

function named<Name extends PilotSubject | PilotMeasure>(
  phrases: Readonly<Record<Name, Parameters<typeof say>[0]>>,
  locale: Locale,
): [Name, string][] {
  return (Object.keys(phrases) as Name[]).map((each) => [each, say(phrases[each], locale)]);
}

function numberIn(text: string, locale: Locale): number | null {
  return parseNumber(text, locale === 'en' ? '.' : ',')?.value ?? null;
}

function later(isoDate: string, days: number): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}
