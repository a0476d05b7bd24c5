import type { Locale } from '#shared/contracts';
import { type Phrase, say } from '#shared/i18n';
import type { Disturbance, GoogleErrorKind, HttpFailure, Occasion } from '../../../workbook/protocol.ts';
import { conditionWords, googleFailures, serviceFailures } from '../condition-words.ts';
import { button, element } from '../element.ts';

export interface Conditions {
  toggle: HTMLElement;
  panel: HTMLElement;
  /** Says, as long as anything is switched on, what it is. */
  mark: HTMLElement;
  /** Switches everything off. */
  reset(): void;
}

const SLOW_MS = { slow: 3_000, verySlow: 12_000 } as const;
const SLOW_GOOGLE_MS = 100;
const OCCASIONS: Readonly<Record<'each' | 'next' | 'everyThird', Occasion>> = {
  each: { every: 1 },
  next: 'next',
  everyThird: { every: 3 },
};

/** Switches that make the network slow, our service fail, or Google fail, to see how the add-on takes it. */
export function conditions(locale: Locale, onChange: (disturbance: Disturbance | null) => void): Conditions {
  const network = choice('network', { slow: conditionWords.slow, verySlow: conditionWords.verySlow });
  const service = choice('service', serviceFailures);
  const google = choice('google', { slowGoogle: conditionWords.slowGoogle, ...googleFailures });
  const often = choice('often', { next: conditionWords.next, everyThird: conditionWords.everyThird }, 'each');
  const all = [network, service, google, often];

  const active = element('span', {});
  const mark = element(
    'p',
    { class: 'conditions-mark', role: 'status', 'data-testid': 'conditions-mark', hidden: '' },
    active,
    button({ class: 'link' }, say(conditionWords.off, locale), reset),
  );
  const panel = element(
    'section',
    { class: 'drawer', id: 'conditions', 'aria-label': say(conditionWords.title, locale), hidden: '' },
    element(
      'header',
      {},
      element('h2', {}, say(conditionWords.title, locale)),
      element('p', { class: 'sums' }, say(conditionWords.explained, locale)),
      button({ class: 'link' }, say(conditionWords.off, locale), reset),
    ),
    element('div', { class: 'switches' }, ...all.map(({ label }) => label)),
  );
  const toggle = button(
    {
      class: 'drawer-toggle',
      'aria-controls': 'conditions',
      'aria-expanded': 'false',
      'data-testid': 'conditions-toggle',
    },
    say(conditionWords.toggle, locale),
    () => {
      panel.hidden = !panel.hidden;
      toggle.ariaExpanded = String(!panel.hidden);
    },
  );

  function choice(
    name: 'network' | 'service' | 'google' | 'often',
    others: Readonly<Record<string, Phrase>>,
    usual: 'normal' | 'each' = 'normal',
  ) {
    const select = element('select', { 'data-testid': `conditions-${name}` });
    for (const [value, phrase] of [[usual, conditionWords[usual]] as const, ...Object.entries(others)]) {
      select.append(element('option', { value }, say(phrase, locale)));
    }
    select.value = usual;
    select.addEventListener('change', tell);
    const label = element('label', {}, `${say(conditionWords[name], locale)} `, select);
    return { select, label, usual, name };
  }

  function tell(): void {
    const disturbance = chosen();
    const on = [network, service, google].filter(({ select, usual }) => select.value !== usual);
    const said = on.map(
      ({ select, name }) => `${say(conditionWords[name], locale)} ${select.selectedOptions[0]?.text ?? ''}`,
    );
    active.textContent = say(conditionWords.active, locale, { what: said.join(' · ') });
    mark.hidden = on.length === 0;
    onChange(disturbance);
  }

  function chosen(): Disturbance | null {
    const when = OCCASIONS[often.select.value as keyof typeof OCCASIONS];
    const disturbance: Disturbance = {};
    if (network.select.value in SLOW_MS) {
      disturbance.httpDelayMs = SLOW_MS[network.select.value as keyof typeof SLOW_MS];
    }
    if (service.select.value !== 'normal') {
      disturbance.http = { failure: failureOf(service.select.value), when };
    }
    if (google.select.value === 'slowGoogle') disturbance.callDelayMs = SLOW_GOOGLE_MS;
    else if (google.select.value in googleFailures) {
      disturbance.googleError = { error: google.select.value as GoogleErrorKind, when };
    }
    return Object.keys(disturbance).length > 0 ? disturbance : null;
  }

  function reset(): void {
    for (const { select, usual } of all) select.value = usual;
    tell();
  }

  return { toggle, panel, mark, reset };
}

function failureOf(value: string): HttpFailure {
  return value === 'unreachable' ? value : (Number(value) as HttpFailure);
}
