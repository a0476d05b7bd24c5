import type { Locale } from '#shared/contracts';
import { DELETION, say } from '#shared/i18n';
import { button, tag } from '../sidebar/page.ts';
import { callScript } from '../sidebar/script.ts';
import type { Refusal } from '../src/ui/reply-contract.ts';
import { textField } from './field.ts';
import { type Told, toldPlace } from './told.ts';

/** Forgetting one customer, and deleting everything; `onGone` hears when nothing is left. */
export function deletionPart(locale: Locale, onGone: () => Promise<void>): HTMLElement {
  return tag(
    'section',
    'deletion',
    tag('h2', '', say(DELETION.title, locale)),
    tag('p', 'soft', say(DELETION.about, locale)),
    forgetForm(locale),
    everythingForm(locale, onGone),
  );
}

function forgetForm(locale: Locale): HTMLElement {
  const field = textField(say(DELETION.customer, locale), '', { wide: true });
  field.hint(say(DELETION.customerHint, locale));
  const told = toldPlace(locale);
  const start = button('quiet', say(DELETION.forget, locale), forget);

  async function forget(): Promise<void> {
    const id = field.input.value.trim();
    field.judge(id === '' ? say(DELETION.noCustomer, locale) : null, true);
    if (id === '') return field.input.focus();
    start.disabled = true;
    told.say(say(DELETION.forgetting, locale));
    const reply = await callScript(locale, 'settingsForget', id);
    start.disabled = false;
    if (!reply.ok) return told.refuse(reply);
    field.input.value = '';
    told.say(
      say(reply.data > 0 ? DELETION.forgotten : DELETION.nothingKept, locale, { id, count: reply.data }),
    );
  }

  return tag('div', '', field.element, start, told.element);
}

function everythingForm(locale: Locale, onGone: () => Promise<void>): HTMLElement {
  const word = say(DELETION.word, locale);
  const field = textField(say(DELETION.typeWord, locale, { word }), '');
  const columns = document.createElement('input');
  columns.type = 'checkbox';
  columns.id = 'also-columns';
  const label = document.createElement('label');
  label.htmlFor = columns.id;
  label.textContent = say(DELETION.alsoColumns, locale);
  const told = toldPlace(locale);
  const start = button('danger', say(DELETION.start, locale), deleteAll);

  async function deleteAll(): Promise<void> {
    const confirmed = field.input.value.trim().toLocaleUpperCase(locale) === word;
    field.judge(confirmed ? null : say(DELETION.notConfirmed, locale, { word }), true);
    if (!confirmed) return field.input.focus();
    start.disabled = true;
    told.say(say(DELETION.starting, locale));
    const refused = await deleteInSteps(columns.checked, told, locale);
    start.disabled = false;
    if (refused) return told.refuse(refused);
    field.input.value = '';
    await onGone();
    told.say(say(DELETION.done, locale));
  }

  return tag(
    'div',
    '',
    tag('h3', '', say(DELETION.everything, locale)),
    tag('p', 'soft', say(DELETION.everythingAbout, locale)),
    tag('div', 'tick', columns, label),
    field.element,
    start,
    told.element,
  );
}

/** A step may be lost or repeated; what stopped it is given, null when all is gone. */
async function deleteInSteps(columns: boolean, told: Told, locale: Locale): Promise<Refusal | null> {
  let deleted = 0;
  for (;;) {
    const reply = await callScript(locale, 'settingsDeleteStep', columns);
    if (!reply.ok) return reply;
    if (reply.data.done) return null;
    deleted += reply.data.deleted;
    told.say(say(DELETION.progress, locale, { count: deleted, left: leftText(reply.data, locale) }));
  }
}

function leftText({ left, atLeast }: { left: number; atLeast: boolean }, locale: Locale): string {
  const count = new Intl.NumberFormat(locale).format(left);
  return atLeast ? say(DELETION.moreThan, locale, { count }) : count;
}
