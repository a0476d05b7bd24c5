import type { Customer } from '#shared/contracts';
import { compareText } from './compare.ts';
import type { ReportDraft } from './report.ts';

/**
 * One customer for each id, sorted by id. Where several rows speak of one, the fullest is believed first and the
 * others fill its gaps, so that the order of the rows does not matter.
 */
export function mergeCustomers(rows: readonly Customer[], report: ReportDraft): Customer[] {
  const byId = new Map<string, Customer[]>();
  for (const row of rows) {
    const same = byId.get(row.customerId);
    if (same) same.push(row);
    else byId.set(row.customerId, [row]);
  }
  const customers: Customer[] = [];
  for (const same of byId.values()) {
    const [fullest, ...others] = same.length === 1 ? same : same.slice().sort(fullestFirst);
    if (fullest === undefined) continue;
    report.assume('customer_rows_merged', others.length);
    customers.push(others.reduce(fillGaps, fullest));
  }
  return customers.sort((a, b) => compareText(a.customerId, b.customerId));
}

function fillGaps(customer: Customer, other: Customer): Customer {
  return { ...other, ...customer, facts: { ...other.facts, ...customer.facts } };
}

function fullestFirst(a: Customer, b: Customer): number {
  const fuller = Object.keys(b.facts).length - Object.keys(a.facts).length;
  return fuller || compareText(JSON.stringify(a), JSON.stringify(b));
}
