import type { Day } from '#shared/history';
import type { SheetSnapshot } from '../workbook/protocol.ts';
import { dateCell, numberCell, textCell } from './cells.ts';
import type { SampleCompany } from './company.ts';
import { chance, gamma, normal, pick } from './draws.ts';
import type { ComplaintField, EventSheets } from './event-sheets.ts';
import { customerCells, type EventRecord, eventId, eventTab } from './event-tab.ts';
import { occasions } from './occasions.ts';
import type { SampleCustomer } from './portfolio.ts';
import { sfc32 } from './sfc32.ts';

const DAYS_BETWEEN_COMPLAINTS = 1_500;
const DAYS_TO_RESOLVE = 9;
const RATED = 0.7;
const RATING = { mean: 7, spread: 2.2 } as const;

/** A log of complaints. The one that nobody has resolved by today is still open. */
export function complaintsSheet(
  id: number,
  tab: EventSheets['complaints'],
  company: SampleCompany,
  customers: readonly SampleCustomer[],
  today: Day,
): SheetSnapshot {
  return eventTab(
    id,
    tab,
    customers.flatMap((customer) => [...complaintsOf(customer, tab, company, today)]),
  );
}

function* complaintsOf(
  customer: SampleCustomer,
  { subjects }: EventSheets['complaints'],
  { seed, writing }: SampleCompany,
  today: Day,
): Generator<EventRecord<ComplaintField>> {
  const random = sfc32(`${seed}/${customer.number}/complaints`);
  let count = 0;
  for (const day of occasions(random, customer, today, DAYS_BETWEEN_COMPLAINTS)) {
    count += 1;
    const resolved = day + Math.ceil(gamma(random, 1.5, DAYS_TO_RESOLVE));
    const subject = pick(random, subjects);
    const rated = chance(random, RATED);
    const rating = Math.min(10, Math.max(0, Math.round(RATING.mean + RATING.spread * normal(random))));
    const isResolved = resolved <= today;
    yield {
      day,
      cells: {
        id: eventId('R', customer, count),
        opened: dateCell(day, writing.dateFormat),
        ...customerCells(customer),
        subject: textCell(subject),
        resolved: dateCell(isResolved ? resolved : null, writing.dateFormat),
        rating: numberCell(isResolved && rated ? rating : null),
      },
    };
  }
}
