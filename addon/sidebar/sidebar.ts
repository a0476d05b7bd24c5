import { CARD, formatMoment, MAP, MENU, PORTFOLIO_ASK, SIDEBAR, say, WEEK } from '#shared/i18n';
import type { DocumentState } from '../src/document-state.ts';
import type { Refusal, SidebarReply } from '../src/ui/reply-contract.ts';
import type { SidebarCall } from '../src/ui/sidebar-contract.ts';
import type { CustomerCard, CustomerMap, TickStep, Trust, Week } from '../src/ui/sidebar-data.ts';
import { beginOtherwise, bringMore, sampleBanner } from './begin-otherwise.ts';
import { cardContent } from './card.ts';
import { startGuide } from './first-run.ts';
import { showHistory } from './history.ts';
import { type Lines, mapContent } from './map.ts';
import { element, emptyState, show, write } from './page.ts';
import { pageLocale } from './page-locale.ts';
import { writeProblem } from './problem.ts';
import { callScript } from './script.ts';
import { startTabs } from './tabs.ts';
import { keptText, type TickableTask } from './task-buttons.ts';
import { trustContent } from './trust.ts';
import { view } from './view.ts';
import { plannedText, weekContent } from './week.ts';

/** The selection is asked for when a person comes back to the sidebar, but not more often than this. */
const REFRESH_AFTER_MS = 2_000;

const locale = pageLocale('sidebar');
const mainButton = element('main') as HTMLButtonElement;
const importButton = element('import-again') as HTMLButtonElement;

const TABS = ['map', 'customer', 'week', 'trust'] as const;
type Tab = (typeof TABS)[number];

/** What the main button does when it is pressed next. */
let mainCall: SidebarCall = 'sidebarState';
let state: DocumentState | null = null;
let opened: Tab = 'map';
let busy = false;
/** A person wants to import, though something was imported already. */
let guided = false;
let refreshedAt = 0;

/** Where the quadrants part, once the service has said so; and the hours that a person has just given. */
let lines: Lines = null;
let newHours: number | null = null;

/** What the tabs last got to show. */
let card: CustomerCard | null = null;
let week: Week | null = null;

const mapView = view<CustomerMap | null>(
  element('map-view'),
  locale,
  () => callScript(locale, 'sidebarMap'),
  (map) => {
    if (!state) return [];
    if (map && !lines) askForLines(map);
    return mapContent(map, lines, state, locale, goTo, updatePortfolio);
  },
);

const cardView = view<CustomerCard | null>(
  element('customer'),
  locale,
  async () =>
    state?.customer ? callScript(locale, 'sidebarCard', state.customer.id) : { ok: true, data: null },
  (data) => {
    card = data;
    if (!card || !state?.customer) {
      return [emptyState(say(CARD.chooseTitle, locale), say(CARD.chooseText, locale))];
    }
    return cardContent(card, state.customer.id, locale, tick);
  },
);

const weekView = view<Week | null>(
  element('week'),
  locale,
  () => callScript(locale, 'sidebarWeek', newHours),
  (data) => {
    week = data;
    newHours = null;
    writeFresh();
    return weekContent(week, locale, { onPlan: plan, onShow: (id) => goTo([id]), onTick: tick });
  },
);

const trustView = view<Trust | null>(
  element('trust-view'),
  locale,
  () => callScript(locale, 'sidebarTrust'),
  (trust) => trustContent(trust, locale),
);

const guide = startGuide(element('first-run'), locale, {
  onDone(now, message) {
    state = now;
    guided = false;
    expireAll();
    render();
    write('message', message);
    element(opened).focus();
  },
  onRun: showBegin,
  onProblem: (problem) => writeProblem(problem, locale),
  onMessage: (message) => write('message', message),
  back: () => (state?.lastImport ? leaveGuide : null),
});

const VIEWS = { map: mapView, customer: cardView, week: weekView, trust: trustView };

/** Does what may change the document, and shows what came of it. */
async function act(progress: string, ask: () => Promise<SidebarReply | Refusal>): Promise<boolean> {
  if (busy) return false;
  const reply = await whileBusy(progress, ask);
  // What came of it is told at the top, and the button may stand far below.
  window.scrollTo(0, 0);
  write('message', reply.ok ? (reply.message ?? '') : '');
  writeProblem(reply.ok ? null : reply, locale);
  if (reply.ok) {
    state = reply.state;
    expireAll();
  }
  render();
  return reply.ok;
}

function run(call: SidebarCall, progress: string): Promise<boolean> {
  return act(progress, () => callScript(locale, call));
}

/** Looks at the sheet again without a word, so that the last message stays. */
async function refresh(): Promise<void> {
  if (busy || guide.isRunning() || !state || Date.now() - refreshedAt < REFRESH_AFTER_MS) return;
  refreshedAt = Date.now();
  const reply = await callScript(locale, 'sidebarState');
  if (!reply.ok || busy || guide.isRunning()) return;
  const before = state;
  state = reply.state;
  if (before.customer?.id !== state.customer?.id) cardView.forget();
  if (JSON.stringify([before.tally, before.lastImport]) !== JSON.stringify([state.tally, state.lastImport])) {
    expireAll();
  }
  render();
}

/** Says what is under way and keeps the buttons still until it is done. */
async function whileBusy<Reply>(progress: string, work: () => Promise<Reply>): Promise<Reply> {
  setBusy(true);
  writeProblem(null, locale);
  write('message', progress);
  const reply = await work();
  setBusy(false);
  refreshedAt = Date.now();
  write('message', '');
  return reply;
}

function setBusy(now: boolean): void {
  busy = now;
  element('sidebar').setAttribute('aria-busy', String(now));
  mainButton.disabled = now;
  importButton.disabled = now;
}

function expireAll(): void {
  lines = null;
  for (const each of Object.values(VIEWS)) each.expire();
  guide.expire();
}

function importAgain(): void {
  guided = true;
  guide.forget();
  element('tab-map').click();
}

function leaveGuide(): void {
  guided = false;
  render();
}

function render(): void {
  const last = state?.lastImport ?? null;
  show('history', last !== null);
  show('sample', state?.sample === true);
  showBegin();
  if (last) showHistory(last, locale);
  renderMainButton();
  writeFresh();
  if (!state) return;
  const guiding = guided || !last || state.unfinished !== null;
  show('first-run', guiding);
  show('map-view', !guiding);
  if (guiding) mainButton.hidden = true;
  if (guiding && opened === 'map') guide.open(state.unfinished);
  else if (opened !== 'map' || !guiding) VIEWS[opened].open();
}

/** Other ways to begin while nothing was imported, and to bring more after that; neither while anything is on its way. */
function showBegin(): void {
  const isFree = state !== null && state.unfinished === null && !guide.isUnderWay();
  show('begin', isFree && state?.lastImport === null);
  show('more', isFree && guided && state?.lastImport !== null);
}

/** Beside the title: what the open tab is about. */
function writeFresh(): void {
  const about: Readonly<Record<Tab, string>> = {
    map: state?.lastImport ? formatMoment(state.lastImport.at, locale) : '',
    customer: state?.customer ? say(CARD.row, locale, { row: state.customer.row }) : '',
    week: week && week.hoursPlanned <= week.hours ? plannedText(week, locale) : '',
    trust: '',
  };
  write('fresh', about[opened]);
}

function renderMainButton(): void {
  mainButton.hidden = false;
  if (!state) {
    mainCall = 'sidebarState';
    mainButton.textContent = say(SIDEBAR.tryAgain, locale);
  } else if (!state.tally && state.selected === 0) {
    mainCall = 'sidebarSegmentAll';
    mainButton.textContent = say(MENU.segmentAll, locale);
  } else {
    const count = state.selected;
    mainCall = 'sidebarSegmentSelected';
    mainButton.disabled = count === 0;
    mainButton.textContent = say(count === 0 ? SIDEBAR.selectRows : SIDEBAR.segmentSelected, locale, {
      count,
    });
  }
}

async function askForLines(map: CustomerMap): Promise<void> {
  const reply = await callScript(locale, 'sidebarThresholds');
  lines = reply.ok ? reply.data : reply;
  if (lines) mapView.put(map);
}

/** Selects the rows of customers in the sheet; the first of them is then the customer of the card. */
async function goTo(customerIds: readonly string[]): Promise<void> {
  const reply = await callScript(locale, 'sidebarGoTo', customerIds);
  write('message', reply.ok && !reply.data ? say(MAP.rowGone, locale) : '');
  writeProblem(reply.ok ? null : reply, locale);
  refreshedAt = 0;
  await refresh();
}

/** Makes the portfolio tab or brings it up to date. */
async function updatePortfolio(): Promise<void> {
  if (busy) return;
  const reply = await whileBusy(say(PORTFOLIO_ASK.working, locale), () =>
    callScript(locale, 'sidebarUpdatePortfolio'),
  );
  writeProblem(reply.ok ? null : reply, locale);
  if (!reply.ok) return;
  mapView.expire();
  // Another tab is open now, in which other rows or none are selected.
  refreshedAt = 0;
  await refresh();
  write('message', reply.data);
}

function plan(hours: number): void {
  newHours = hours;
  weekView.expire();
  weekView.open();
}

async function tick(task: TickableTask, step: TickStep): Promise<void> {
  if (busy) return;
  const { customerId, action } = task;
  const reply = await whileBusy(say(WEEK.keeping, locale), () =>
    callScript(locale, 'sidebarTick', customerId, action, step),
  );
  if (!reply.ok) return writeProblem(reply, locale);
  weekView.expire();
  if (card?.score?.customerId === customerId) cardView.put({ ...card, tick: reply.data });
  render();
  write('message', keptText(reply.data, task, locale));
  // The button that was pressed is gone; the keyboard goes on from the tab's beginning.
  element(opened).focus();
}

const PROGRESS: Readonly<Record<SidebarCall, string>> = {
  sidebarState: say(SIDEBAR.loading, locale),
  sidebarSegmentSelected: say(SIDEBAR.working, locale),
  sidebarSegmentAll: say(SIDEBAR.working, locale),
};

for (const [key, phrase] of Object.entries(SIDEBAR)) {
  for (const place of document.querySelectorAll(`[data-say="${key}"]`))
    place.textContent = say(phrase, locale);
}
element('begin').append(beginOtherwise(locale, act));
element('more').append(bringMore(locale, act));
element('sample').append(sampleBanner(locale, act));
mainButton.addEventListener('click', () => run(mainCall, PROGRESS[mainCall]));
importButton.addEventListener('click', importAgain);
window.addEventListener('focus', refresh);
document.documentElement.addEventListener('mouseenter', refresh);
startTabs(TABS, say(SIDEBAR.tabs, locale), (tab) => {
  opened = tab;
  if (!state) return;
  if (!busy) write('message', '');
  render();
});
run('sidebarState', PROGRESS.sidebarState);
