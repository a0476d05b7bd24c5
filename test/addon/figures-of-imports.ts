import type { ImportRequest, PortfolioFigures } from '#shared/contracts';
import { dayOf, EMPTY_LEDGER, foldOrders } from '#shared/history';
import { addTallies, EMPTY_TALLY, portfolioFigures, tallyOf } from '#shared/portfolio';

/** What the service would tell of the orders that it was sent, as of a day. */
export function figuresOfImports(
  imports: readonly ImportRequest[],
  currency: string,
  asOf: string,
): PortfolioFigures {
  const orders = imports.flatMap((part) => (part.entity === 'orders' ? part.orders : []));
  const tallies = [...Map.groupBy(orders, ({ customerId }) => customerId)].map(([customerId, own]) => {
    const record = { customerId, name: customerId, ledger: foldOrders(EMPTY_LEDGER, own), facts: {} };
    return tallyOf(record, null, dayOf(asOf));
  });
  const names = new Map(orders.map(({ customerId }) => [customerId, `Customer ${customerId}`]));
  const reader = { currency, asOf: dayOf(asOf), names };
  return { ...portfolioFigures(tallies.reduce(addTallies, EMPTY_TALLY), reader), left: 0, equity: [] };
}
