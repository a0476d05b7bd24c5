import { bgNbd, type PurchaseColumns } from '../../shared/btyd/index.ts';
import { uniform } from '../shared/btyd/portfolios.ts';

const CDNOW_BY_DAY = { r: 0.243, alpha: 4.414 * 7, a: 0.793, b: 2.426 };
const DAYS_PER_WEEK = 7;
const LONGEST_AGE_DAYS = 1200;

/**
 * A drawn portfolio of customers like CDNOW's, who came over 1,200 days: whole days, given in weeks. `unitDays` of 7
 * rounds all times to whole weeks.
 */
export function largePortfolio(customers: number, unitDays: 1 | 7): PurchaseColumns {
  const random = uniform(2005);
  const x = new Float64Array(customers);
  const tX = new Float64Array(customers);
  const T = new Float64Array(customers);
  for (let i = 0; i < customers; i++) {
    const age = Math.floor(LONGEST_AGE_DAYS * random());
    const { purchases } = bgNbd.sample(CDNOW_BY_DAY, age, random);
    const last = purchases.length > 0 ? (purchases[purchases.length - 1] as number) : 0;
    x[i] = new Set(purchases.map(Math.ceil)).size;
    tX[i] = (Math.ceil(last / unitDays) * unitDays) / DAYS_PER_WEEK;
    T[i] = (Math.ceil(age / unitDays) * unitDays) / DAYS_PER_WEEK;
  }
  return { x, tX, T };
}
