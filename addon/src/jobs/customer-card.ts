import { taskOf } from '#shared/work';
import { scoreCustomers } from '../client/api.ts';
import { readerLocale } from '../locale.ts';
import { recallResults } from '../results/results.ts';
import type { Workbook } from '../sheet/workbook.ts';
import type { CustomerCard } from '../ui/sidebar-data.ts';
import { recallTicks, tickOf } from './ticks.ts';

/** All that there is to say of one customer, asked anew; its label agrees with the one in the sheet. */
export function customerCard({ today }: Workbook, customerId: string): CustomerCard {
  const before = recallResults().find((result) => result.customerId === customerId)?.quadrant ?? null;
  const { currency, byId } = scoreCustomers([customerId], readerLocale(), {
    detail: true,
    ...(before && { previous: { [customerId]: before } }),
  });
  const score = byId.get(customerId) ?? null;
  const tick = score && tickOf(recallTicks(), { customerId, action: score.primaryAction.id });
  return {
    currency,
    score,
    isTask: score !== null && taskOf(score) !== null,
    tick: tick && tick.until > today ? tick : null,
    today,
  };
}
