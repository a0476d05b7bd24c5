import type { Locale } from '#shared/contracts';
import { ADDON_PROBLEM, BEGIN, PASTE_PROBLEM, say, TEMPLATE_CHOICE } from '#shared/i18n';
import type { Entity } from '#shared/tabular';
import { MAX_PASTED_CHARACTERS } from '../src/ui/begin-contract.ts';
import type { Refusal, SidebarReply } from '../src/ui/reply-contract.ts';
import { button, details, tag } from './page.ts';
import { callScript } from './script.ts';

/**
 * Does what changes the document: says `progress` meanwhile, shows what came of it, and gives whether it went well.
 */
export type Act = (progress: string, ask: () => Promise<SidebarReply | Refusal>) => Promise<boolean>;

/** The ways to begin for who has no tab of orders here yet: a pasted export, a template, a made-up company. */
export function beginOtherwise(locale: Locale, act: Act): HTMLElement {
  return tag(
    'section',
    'begin',
    tag('h2', '', say(BEGIN.title, locale)),
    pasteBox(locale, act),
    templateBox(locale, act),
    sampleBox(locale, act),
  );
}

/** The ways to bring more to a history that has begun: a pasted export, or a template for what nobody wrote down yet. */
export function bringMore(locale: Locale, act: Act): HTMLElement {
  return tag(
    'section',
    'begin',
    tag('h2', '', say(BEGIN.more, locale)),
    pasteBox(locale, act),
    templateBox(locale, act),
  );
}

/** A box to paste an export into. The text stays in it until it has become a tab. */
function pasteBox(locale: Locale, act: Act): HTMLElement {
  const box = document.createElement('textarea');
  box.rows = 5;
  box.placeholder = say(BEGIN.pasteHint, locale);
  box.spellcheck = false;
  const paste = async () => {
    const made = await act(
      say(BEGIN.pasting, locale),
      async () => tooLarge(box.value, locale) ?? callScript(locale, 'sidebarPasteExport', box.value),
    );
    if (made) box.value = '';
  };
  return details(
    say(BEGIN.paste, locale),
    tag('p', 'soft', say(BEGIN.pasteText, locale)),
    labelled(say(BEGIN.pasteLabel, locale), box),
    button('quiet', say(BEGIN.pasteButton, locale), paste),
  );
}

/** A text that would be long on its way is refused before it sets out. */
function tooLarge(text: string, locale: Locale): Refusal | null {
  if (text.length <= MAX_PASTED_CHARACTERS) return null;
  const problem = say(PASTE_PROBLEM.too_large, locale, { limit: MAX_PASTED_CHARACTERS });
  return {
    ok: false,
    message: say(ADDON_PROBLEM.paste_unreadable, locale, { problem }),
    help: 'paste_unreadable',
  };
}

/** A list of what can be written down, and a tab made for it. */
function templateBox(locale: Locale, act: Act): HTMLElement {
  const choice = document.createElement('select');
  for (const [entity, phrase] of Object.entries(TEMPLATE_CHOICE)) {
    choice.append(new Option(say(phrase, locale), entity));
  }
  const make = () =>
    act(say(BEGIN.pasting, locale), () => callScript(locale, 'sidebarMakeTemplate', choice.value as Entity));
  return details(
    say(BEGIN.template, locale),
    tag('p', 'soft', say(BEGIN.templateText, locale)),
    labelled(say(BEGIN.templateLabel, locale), choice),
    button('quiet', say(BEGIN.templateButton, locale), make),
  );
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return tag('label', 'field', tag('span', '', text), control);
}

function sampleBox(locale: Locale, act: Act): HTMLElement {
  const tryIt = () => act(say(BEGIN.sampling, locale), () => callScript(locale, 'sidebarTrySample'));
  return details(
    say(BEGIN.sample, locale),
    tag('p', 'soft', say(BEGIN.sampleText, locale)),
    button('quiet', say(BEGIN.sampleButton, locale), tryIt),
  );
}

/** Says that what is to be seen is made up, and takes it away. */
export function sampleBanner(locale: Locale, act: Act): HTMLElement {
  const remove = () =>
    act(say(BEGIN.removingSample, locale), () => callScript(locale, 'sidebarRemoveSample'));
  return tag(
    'div',
    'sample',
    tag('b', '', say(BEGIN.sampleHere, locale)),
    tag('p', '', say(BEGIN.sampleHereText, locale)),
    button('quiet', say(BEGIN.removeSample, locale), remove),
  );
}
