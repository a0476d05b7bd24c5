import type { ManagedAccount, ManagersResponse } from '#shared/contracts';
import { formatMoney, formatNumber, MANAGERS, QUADRANT_LOOK, QUADRANT_NAME, say } from '#shared/i18n';
import { details, tag } from '../../sidebar/page.ts';
import { callScript } from '../../sidebar/script.ts';
import { view } from '../../sidebar/view.ts';
import { aboutGain, aboutMoney } from '../about-money.ts';
import type { PlanContext, PlanPart } from '../part.ts';
import { columnHead, rowHead, table } from '../portfolio/table.ts';
import { percent } from '../programme/rule-text.ts';
import { sampledNote } from '../programme/sampled-note.ts';

/** How many account managers the accounts carry, and which of them deserve one. */
export function managersPart(context: PlanContext): PlanPart {
  const place = tag('div', '');
  const managers = view<ManagersResponse>(
    place,
    context.locale,
    () => callScript(context.locale, 'planManagers'),
    (response) => contentOf(response, context),
  );
  return { element: place, open: managers.open };
}

function contentOf(response: ManagersResponse, { locale, currency }: PlanContext): HTMLElement[] {
  const { managers, net, deserving, accounts, costPerAccount, accountsPerManager, uplift, base } = response;
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const carries =
    managers > 0
      ? `${say(MANAGERS.carries, locale, { count: managers })} ${say(MANAGERS.net, locale, { money: aboutMoney(net, currency, locale) })}`
      : say(MANAGERS.carriesNone, locale);
  return [
    tag('h2', 'question', say(MANAGERS.title, locale)),
    tag('p', '', tag('b', '', carries)),
    tag(
      'p',
      '',
      deserving > 0
        ? say(MANAGERS.deserving, locale, { count: deserving })
        : say(MANAGERS.deservingNone, locale),
    ),
    tag(
      'p',
      'soft',
      say(MANAGERS.basis, locale, {
        accounts: accountsPerManager,
        cost: money(costPerAccount),
        uplift: percent(uplift, locale),
      }),
    ),
    ...(accounts.length > 0
      ? [
          tag('h3', '', say(MANAGERS.who, locale)),
          tag('ul', 'reasons', ...accounts.map((account) => accountRow(account, { locale, currency }))),
        ]
      : []),
    ...(deserving > accounts.length
      ? [tag('p', 'soft', say(MANAGERS.others, locale, { count: deserving - accounts.length }))]
      : []),
    details(say(MANAGERS.ifOther, locale), sensitivityTable(response, { locale, currency })),
    ...sampledNote(base, locale),
  ];
}

type Reading = Pick<PlanContext, 'locale' | 'currency'>;

function accountRow(
  { name, customerId, quadrant, hasManager, fromSales, fromKeeping, net, breakEvenUplift }: ManagedAccount,
  { locale, currency }: Reading,
): HTMLElement {
  const money = (amount: number) => aboutMoney(amount, currency, locale);
  const { shape } = QUADRANT_LOOK[quadrant];
  const place = `${shape}\u00a0${say(QUADRANT_NAME[quadrant], locale)}`;
  const made = say(breakEvenUplift === 0 ? MANAGERS.keepingAlone : MANAGERS.madeOf, locale, {
    sales: money(fromSales),
    keeping: money(fromKeeping),
    uplift: percent(Math.ceil(1_000 * (breakEvenUplift ?? 0)) / 1_000, locale),
  });
  return tag(
    'li',
    '',
    tag('b', '', name || customerId),
    ` ${place}${hasManager ? `, ${say(MANAGERS.has, locale)}` : ''}`,
    tag('br', ''),
    say(MANAGERS.gain, locale, { net: aboutGain(net, currency, locale) }),
    tag('br', ''),
    tag('span', 'soft', made),
  );
}

function sensitivityTable({ sensitivity }: ManagersResponse, { locale, currency }: Reading): HTMLElement {
  const heads = [MANAGERS.uplift, MANAGERS.accounts, MANAGERS.managers, MANAGERS.above];
  return table(
    'figures',
    heads.map((head) => columnHead(say(head, locale))),
    sensitivity.map(({ uplift, deserving, managers, net }) => [
      rowHead(percent(uplift, locale)),
      tag('td', 'number', formatNumber(deserving, locale)),
      tag('td', 'number', formatNumber(managers, locale)),
      tag('td', 'number', aboutMoney(net, currency, locale)),
    ]),
  );
}
