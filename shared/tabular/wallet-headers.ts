import { CUSTOMER_COLUMNS } from './customer-columns.ts';
import { EVENT_DATE, EVENT_ID } from './event-columns.ts';
import type { FieldHeaders } from './field-headers.ts';

/** What companies call the columns of estimates of how much their customers buy in all. */
export const WALLET_HEADERS = {
  ...CUSTOMER_COLUMNS,
  event_id: EVENT_ID,
  event_date: {
    ...EVENT_DATE,
    en: `estimate date, estimated on, as of, valuation date, ${EVENT_DATE.en}`,
    pt: `data da estimativa, estimado em, data de referência, data base, ${EVENT_DATE.pt}`,
    pl: `data szacunku, oszacowano, stan na dzień, na dzień, ${EVENT_DATE.pl}`,
  },
  wallet_annual: {
    type: 'money',
    en: `wallet, wallet size, annual wallet, wallet estimate, total spend, total spend in category, category spend,
      annual spend, total purchases, purchase potential, annual potential, potential`,
    pt: `carteira, tamanho da carteira, carteira anual, estimativa da carteira, gasto total, gasto anual,
      gasto total na categoria, compras totais, potencial, potencial de compra, potencial anual`,
    pl: `portfel, wielkość portfela, wartość portfela, roczny portfel, szacunek portfela, zakupy ogółem,
      łączne zakupy, roczne zakupy, wydatki roczne, potencjał, potencjał zakupowy, potencjał roczny`,
  },
  supplier_rank: {
    type: 'place',
    en: 'rank, our rank, supplier rank, our position, position among suppliers, our place',
    pt: 'posição, nossa posição, posição como fornecedor, ranking, posição entre fornecedores, nosso lugar',
    pl: 'pozycja, nasza pozycja, miejsce, nasze miejsce, ranking, pozycja wśród dostawców, ranga',
  },
  supplier_count: {
    type: 'count',
    en: 'suppliers, number of suppliers, supplier count, vendors, number of vendors, no of suppliers',
    pt: 'fornecedores, número de fornecedores, nº de fornecedores, qtd fornecedores',
    pl: 'dostawcy, liczba dostawców, ilu dostawców, ilość dostawców',
  },
  currency: { type: 'currency', en: 'currency, ccy', pt: 'moeda', pl: 'waluta' },
} as const satisfies Readonly<Record<string, FieldHeaders>>;
