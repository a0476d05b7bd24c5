import type { Locale } from '#shared/contracts';
import { MENU, SIDEBAR, say } from '#shared/i18n';
import type { DocumentState } from '../src/document-state.ts';
import type { SidebarCall } from '../src/ui/sidebar-contract.ts';
import { showHistory } from './history.ts';
import { element, show, write } from './page.ts';
import { showPortfolio } from './portfolio.ts';
import { callScript } from './script.ts';

/** The selection is asked for when a person comes back to the sidebar, but not more often than this. */
const REFRESH_AFTER_MS = 2_000;

/** Written out, since the contract's own list would bring its whole validator into the page. */
const LOCALES: readonly Locale[] = ['en', 'pt-BR', 'pl'];
const locale = LOCALES.find((known) => known === element('sidebar').dataset.locale) ?? 'en';
const mainButton = element('main') as HTMLButtonElement;
const importButton = element('import-again') as HTMLButtonElement;

/** What the main button does when it is pressed next. */
let mainCall: SidebarCall = 'sidebarState';
let state: DocumentState | null = null;
let busy = false;
let refreshedAt = 0;

async function run(call: SidebarCall, progress: string): Promise<void> {
  if (busy) return;
  setBusy(true);
  write('problem', '');
  write('message', progress);
  const reply = await callScript(call, locale);
  setBusy(false);
  refreshedAt = Date.now();
  write('message', reply.ok ? (reply.message ?? '') : '');
  write('problem', reply.ok ? '' : reply.message);
  if (reply.ok) state = reply.state;
  render();
}

/** Looks at the sheet again without a word, so that the last message stays. */
async function refresh(): Promise<void> {
  if (busy || !state || Date.now() - refreshedAt < REFRESH_AFTER_MS) return;
  refreshedAt = Date.now();
  const reply = await callScript('sidebarState', locale);
  if (!reply.ok || busy) return;
  state = reply.state;
  render();
}

function setBusy(now: boolean): void {
  busy = now;
  element('sidebar').setAttribute('aria-busy', String(now));
  mainButton.disabled = now;
  importButton.disabled = now;
}

function render(): void {
  const last = state?.lastImport ?? null;
  show('empty', state !== null && last === null);
  show('portfolio', last !== null);
  show('history', last !== null);
  if (state && last) {
    showPortfolio(state.tally, last.currency, locale);
    showHistory(last, locale);
  }
  renderMainButton(state);
}

function renderMainButton(known: DocumentState | null): void {
  mainButton.hidden = false;
  if (!known) {
    mainCall = 'sidebarState';
    mainButton.textContent = say(SIDEBAR.tryAgain, locale);
  } else if (!known.lastImport) {
    mainCall = 'sidebarImportOrders';
    mainButton.textContent = say(MENU.importOrders, locale);
  } else {
    const count = known.selected;
    mainCall = 'sidebarSegmentSelected';
    mainButton.disabled = count === 0;
    mainButton.textContent = say(count === 0 ? SIDEBAR.selectRows : SIDEBAR.segmentSelected, locale, {
      count,
    });
  }
}

const PROGRESS: Readonly<Record<SidebarCall, string>> = {
  sidebarState: say(SIDEBAR.loading, locale),
  sidebarSegmentSelected: say(SIDEBAR.working, locale),
  sidebarImportOrders: say(SIDEBAR.importing, locale),
};

document.documentElement.lang = locale;
for (const [key, phrase] of Object.entries(SIDEBAR)) {
  for (const place of document.querySelectorAll(`[data-say="${key}"]`))
    place.textContent = say(phrase, locale);
}
mainButton.addEventListener('click', () => run(mainCall, PROGRESS[mainCall]));
importButton.addEventListener('click', () => run('sidebarImportOrders', PROGRESS.sidebarImportOrders));
window.addEventListener('focus', refresh);
document.documentElement.addEventListener('mouseenter', refresh);
run('sidebarState', PROGRESS.sidebarState);
