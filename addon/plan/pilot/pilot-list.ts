import type { Locale, PilotSummary, Pilots } from '#shared/contracts';
import { formatDate, PILOT_FORM, PILOT_LIST, PILOT_SUBJECT, say } from '#shared/i18n';
import { button, tag } from '../../sidebar/page.ts';
import { tabEmpty } from '../tab-empty.ts';

/** What a person does with the pilots. */
export interface PilotChoices {
  begin(): void;
  write(pilot: PilotSummary): void;
  readOut(pilot: PilotSummary): void;
  remove(pilot: PilotSummary): void;
}

/** All pilots, newest first; without any what they are for. */
export function pilotList({ pilots, today }: Pilots, locale: Locale, choices: PilotChoices): HTMLElement {
  const begin = button('main', say(PILOT_FORM.begin, locale), choices.begin);
  if (pilots.length === 0) return tag('div', '', tabEmpty('pilot', locale), begin);
  return tag(
    'div',
    '',
    begin,
    tag('h2', '', say(PILOT_LIST.title, locale)),
    tag('ul', 'pilot-list', ...pilots.map((pilot) => entry(pilot, today, locale, choices))),
  );
}

function entry(pilot: PilotSummary, today: string, locale: Locale, choices: PilotChoices): HTMLElement {
  const { name, subject, start } = pilot.draft;
  const labelled = (text: string) => `${text}: ${name}`;
  const told = (text: string, act: () => void) => button('quiet', text, act, labelled(text));
  const buttons = tag(
    'div',
    'pilot-buttons',
    told(say(PILOT_LIST.readOut, locale), () => choices.readOut(pilot)),
    told(say(PILOT_LIST.write, locale), () => choices.write(pilot)),
    told(say(PILOT_LIST.remove, locale), () => askWhetherToRemove()),
  );
  const item = tag(
    'li',
    '',
    tag('b', '', name),
    tag(
      'p',
      'soft',
      `${say(PILOT_SUBJECT[subject], locale)} · ${when(pilot, today, locale)} ${pairsOf(pilot, locale)}`,
    ),
    buttons,
  );
  item.dataset.start = start;

  function askWhetherToRemove(): void {
    const question = tag('p', '', say(PILOT_LIST.removeSure, locale, { name }));
    const keep = button('quiet', say(PILOT_LIST.keep, locale), () => item.replaceChild(buttons, sure));
    const sure = tag(
      'div',
      'pilot-sure',
      question,
      told(say(PILOT_LIST.remove, locale), () => choices.remove(pilot)),
      keep,
    );
    sure.setAttribute('role', 'group');
    item.replaceChild(sure, buttons);
    keep.focus();
  }
  return item;
}

function when({ draft, end }: PilotSummary, today: string, locale: Locale): string {
  if (today < draft.start) return say(PILOT_LIST.ahead, locale, { start: formatDate(draft.start, locale) });
  return say(today > end ? PILOT_LIST.over : PILOT_LIST.running, locale, { end: formatDate(end, locale) });
}

function pairsOf({ power }: PilotSummary, locale: Locale): string {
  return say(PILOT_LIST.pairs, locale, { count: power.pairs });
}
