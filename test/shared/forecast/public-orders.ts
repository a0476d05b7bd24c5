import { dayOf } from '../../../shared/history/index.ts';
import { hasReferenceData, readText } from '../btyd/reference-data.ts';

export { hasReferenceData };

export interface PublicPortfolio {
  readonly name: string;
  /** The days each customer bought on, ascending. */
  readonly histories: readonly (readonly number[])[];
  readonly calibrationEnd: number;
  readonly holdoutDays: number;
}

/** UCI Online Retail: a wholesaler of gifts. Credit notes are no purchases. */
export function onlineRetail(): PublicPortfolio {
  return {
    name: 'Online Retail',
    histories: read('online_retail_invoices.csv', 'customer_id', 'datetime', (value) => {
      return value('is_cancellation') === '0' && Number(value('revenue')) > 0;
    }),
    calibrationEnd: dayOf('2011-06-30'),
    holdoutDays: 162,
  };
}

export function northwind(): PublicPortfolio {
  return {
    name: 'Northwind',
    histories: read('northwind_orders.csv', 'customer_id', 'date'),
    calibrationEnd: dayOf('1997-12-31'),
    holdoutDays: 126,
  };
}

export function cdnowSample(): PublicPortfolio {
  return cdnow('CDNOW sample', 'cdnow_sample_transactions.csv', 'sample_id');
}

export function cdnowMaster(): PublicPortfolio {
  return cdnow('CDNOW master', 'cdnow_master_transactions.csv', 'customer_id');
}

function cdnow(name: string, file: string, id: string): PublicPortfolio {
  return { name, histories: read(file, id, 'date'), calibrationEnd: dayOf('1997-09-30'), holdoutDays: 273 };
}

function read(
  file: string,
  id: string,
  date: string,
  isPurchase: (value: (column: string) => string) => boolean = () => true,
): number[][] {
  const [header = '', ...lines] = readText(`public/${file}`).trim().split('\n');
  const columns = header.trim().split(',');
  const days = new Map<string, Set<number>>();
  for (const line of lines) {
    const cells = line.trim().split(',');
    const value = (column: string) => cells[columns.indexOf(column)] ?? '';
    if (!isPurchase(value)) continue;
    const known = days.get(value(id)) ?? new Set();
    days.set(value(id), known.add(dayOf(value(date).slice(0, 10))));
  }
  return Array.from(days.values(), (set) => [...set].sort((a, b) => a - b));
}
