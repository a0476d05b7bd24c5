import type { Settings, SettingsPreview } from '#shared/contracts';
import { HELP, MENU, SETTINGS, say } from '#shared/i18n';
import { element, loadingState, show, write } from '../sidebar/page.ts';
import { backToSidebar, startHead } from '../sidebar/page-head.ts';
import { pageLocale } from '../sidebar/page-locale.ts';
import { writeProblem } from '../sidebar/problem.ts';
import { callScript } from '../sidebar/script.ts';
import type { Automatic, SettingsState } from '../src/ui/settings-contract.ts';
import { alike } from './alike.ts';
import { deletionPart } from './deletion-part.ts';
import { digestPart } from './digest-part.ts';
import { watchEffect } from './effect.ts';
import { choiceOf, type Form, formOf } from './form.ts';
import { hooksPart } from './hooks-part.ts';
import { peoplePart } from './people-part.ts';

const locale = pageLocale('settings');
const saveButton = element('save') as HTMLButtonElement;
const discardButton = element('discard') as HTMLButtonElement;
const pullButton = element('pull') as HTMLButtonElement;

let state: SettingsState | null = null;
let form: Form | null = null;
let automatic: Automatic | null = null;
/** The currency for which `automatic` was asked last: its costs and rates are usual with a currency. */
let asked = '';
let busy = false;
let warnedOfLoss = false;

/** Made once, so that what it says stays while the settings are shown anew. */
const people = peoplePart(locale, reload);
const hooks = hooksPart(locale);
const digest = digestPart(locale);
const deletion = deletionPart(locale, reload);

const effect = watchEffect(locale, (text) => write('effect', text), tellLearned);

async function load(): Promise<void> {
  element('view').replaceChildren(loadingState(say(SETTINGS.loading, locale)));
  await reload();
}

async function reload(): Promise<void> {
  const reply = await callScript(locale, 'settingsState');
  element('settings').removeAttribute('aria-busy');
  if (!reply.ok) {
    element('view').replaceChildren();
    return writeProblem(reply, locale);
  }
  put(reply.data);
  show('bar', true);
}

/** Shows what is chosen, and asks what "automatic" means under it. */
function put(next: SettingsState): void {
  state = next;
  form = formOf(next, locale, changed);
  form.tell(automatic);
  element('view').replaceChildren(form.element, people, hooks, digest, deletion);
  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    save();
  });
  showButtons();
  askAutomatic();
}

async function askAutomatic(): Promise<void> {
  if (!form) return;
  const { settings } = form.read(false).choice;
  asked = settings.currency;
  const reply = await callScript(locale, 'settingsAutomatic', settings);
  if (asked !== settings.currency) return;
  if (!reply.ok) return writeProblem(reply, locale);
  automatic = reply.data;
  form.tell(automatic);
}

function changed(): void {
  if (!form || !state) return;
  warnedOfLoss = false;
  pullButton.hidden = true;
  effect.cancel();
  write('effect', '');
  showButtons();
  form.tell(automatic);
  const { choice, wrong } = form.read(false);
  if (wrong > 0 || !isChanged()) return;
  if (choice.settings.currency !== asked) askAutomatic();
  effect.ask(state.settings, choice.settings);
}

/** What would be learned under settings that are not saved yet stands beside the fields that are left empty. */
function tellLearned({ profitThreshold, horizonDays }: SettingsPreview, settings: Settings): void {
  if (!automatic) return;
  form?.tell({
    ...automatic,
    ...(settings.profitThreshold === null && { profitThreshold: profitThreshold.after }),
    ...(settings.horizonDays === null && { horizonDays: horizonDays.after }),
  });
}

function isChanged(): boolean {
  if (!form || !state) return false;
  const { choice, wrong } = form.read(false);
  return wrong > 0 || !alike(choice, choiceOf(state));
}

function showButtons(): void {
  const nothingToDo = busy || !isChanged();
  // Before anything is stored, what is proposed can be saved as it stands.
  saveButton.disabled = busy || (nothingToDo && (state?.stored ?? true));
  discardButton.hidden = nothingToDo;
}

async function save(): Promise<void> {
  if (busy || !form || !state) return;
  effect.cancel();
  const { choice, wrong } = form.read(true);
  if (wrong > 0) {
    write('effect', say(SETTINGS.wrongFields, locale, { count: wrong }));
    return form.goToWrong();
  }
  const reply = await whileBusy(say(SETTINGS.saving, locale), () =>
    callScript(locale, 'settingsSave', choice),
  );
  if (!reply.ok) return fail(reply);
  put(reply.data);
  pullButton.hidden = !automatic?.history;
  write('effect', say(automatic?.history ? SETTINGS.savedNextRun : SETTINGS.saved, locale));
  element('effect').focus();
}

async function pull(): Promise<void> {
  if (busy) return;
  const reply = await whileBusy(say(SETTINGS.pulling, locale), () => callScript(locale, 'settingsPull'));
  if (!reply.ok) return fail(reply);
  pullButton.hidden = true;
  write('effect', reply.data);
  element('effect').focus();
}

async function whileBusy<Reply>(progress: string, work: () => Promise<Reply>): Promise<Reply> {
  busy = true;
  showButtons();
  pullButton.disabled = true;
  writeProblem(null, locale);
  write('effect', progress);
  const reply = await work();
  busy = false;
  pullButton.disabled = false;
  showButtons();
  return reply;
}

function fail(refusal: Parameters<typeof writeProblem>[0]): void {
  write('effect', '');
  writeProblem(refusal, locale);
  element('problem').scrollIntoView();
}

function discard(): void {
  if (!state) return;
  effect.cancel();
  write('effect', '');
  put(state);
  element('title').focus();
}

/** What was typed and not saved is not lost by one wrong click. */
function back(): void {
  if (isChanged() && !warnedOfLoss) {
    warnedOfLoss = true;
    effect.cancel();
    write('effect', say(SETTINGS.wouldBeLost, locale, { back: say(HELP.back, locale) }));
    return;
  }
  backToSidebar();
}

startHead(say(MENU.openSettings, locale), 'settings', locale, back);
write('save', say(SETTINGS.save, locale));
write('discard', say(SETTINGS.discard, locale));
write('pull', say(MENU.pullLatest, locale));
discardButton.addEventListener('click', discard);
pullButton.addEventListener('click', pull);
load();
