import { type Day, dayOf } from '#shared/history';
import type { SheetSnapshot } from '../workbook/protocol.ts';
import { BEHAVIOURS, type Behaviour } from './behaviours.ts';
import { dateCell, numberCell, textCell } from './cells.ts';
import type { SampleCompany } from './company.ts';
import { chance, pickWeighted, whole } from './draws.ts';
import type { EventSheets, TouchpointField, TouchpointKind } from './event-sheets.ts';
import { customerCells, type EventRecord, eventId, eventTab } from './event-tab.ts';
import { occasions } from './occasions.ts';
import type { SampleCustomer } from './portfolio.ts';
import { sfc32 } from './sfc32.ts';

/** The service desk has written its work down since it got a tool for it. */
const FIRST_ENTRY = dayOf('2026-01-01');

const DAYS_BETWEEN_TOUCHES = { contract: 40, other: 90 } as const;
const KINDS: Readonly<Record<TouchpointKind, number>> = { ticket: 0.6, call: 0.28, visit: 0.12 };
/** Work in quarters of an hour. */
const QUARTERS: Readonly<Record<TouchpointKind, readonly [number, number]>> = {
  ticket: [1, 8],
  call: [1, 2],
  visit: [4, 14],
};
const CUSTOMER_BEGAN: Readonly<Record<TouchpointKind, number>> = { ticket: 1, call: 0.55, visit: 0.2 };
const HOURS_FORMAT = '0.00';

/** The tickets, calls and visits of the service desk. */
export function touchpointsSheet(
  id: number,
  tab: EventSheets['touchpoints'],
  company: SampleCompany,
  customers: readonly SampleCustomer[],
  today: Day,
): SheetSnapshot {
  return eventTab(
    id,
    tab,
    customers.flatMap((customer) => [...touchesOf(customer, tab, company, today)]),
  );
}

function* touchesOf(
  customer: SampleCustomer,
  { kinds, inbound, outbound }: EventSheets['touchpoints'],
  { seed, writing }: SampleCompany,
  today: Day,
): Generator<EventRecord<TouchpointField>> {
  const random = sfc32(`${seed}/${customer.number}/touchpoints`);
  const { contract }: Behaviour = BEHAVIOURS[customer.behaviour];
  const gapDays = contract ? DAYS_BETWEEN_TOUCHES.contract : DAYS_BETWEEN_TOUCHES.other;
  let count = 0;
  for (const day of occasions(random, customer, today, gapDays)) {
    count += 1;
    const kind = pickWeighted(random, KINDS);
    const hours = whole(random, QUARTERS[kind]) / 4;
    const began = chance(random, CUSTOMER_BEGAN[kind]);
    if (day < FIRST_ENTRY) continue;
    yield {
      day,
      cells: {
        id: eventId('T', customer, count),
        day: dateCell(day, writing.dateFormat),
        ...customerCells(customer),
        kind: textCell(kinds[kind]),
        direction: textCell(began ? inbound : outbound),
        hours: numberCell(hours, HOURS_FORMAT),
      },
    };
  }
}
