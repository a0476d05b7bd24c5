import type { Day } from '#shared/history';
import type { SheetSnapshot } from '../workbook/protocol.ts';
import { dateCell, numberCell } from './cells.ts';
import type { SampleCompany } from './company.ts';
import { chance, normal } from './draws.ts';
import type { EventSheets, SurveyField } from './event-sheets.ts';
import { customerCells, type EventRecord, eventId, eventTab } from './event-tab.ts';
import { occasions } from './occasions.ts';
import type { SampleCustomer } from './portfolio.ts';
import { sfc32 } from './sfc32.ts';

/** Part of the customers that answers at all, and how far apart their answers are. */
const ANSWERS = 0.5;
const DAYS_BETWEEN_ANSWERS = 420;

/** Each customer has an opinion of its own, from which single answers stray. */
const USUAL_OPINION = { mean: 8, spread: 1.5 } as const;
const SPREAD_OF_ANSWERS = 0.8;

/** Answers to "would you recommend us". */
export function surveysSheet(
  id: number,
  tab: EventSheets['surveys'],
  company: SampleCompany,
  customers: readonly SampleCustomer[],
  today: Day,
): SheetSnapshot {
  return eventTab(
    id,
    tab,
    customers.flatMap((customer) => [...answersOf(customer, company, today)]),
  );
}

function* answersOf(
  customer: SampleCustomer,
  { seed, writing }: SampleCompany,
  today: Day,
): Generator<EventRecord<SurveyField>> {
  const random = sfc32(`${seed}/${customer.number}/surveys`);
  if (!chance(random, ANSWERS)) return;
  const opinion = USUAL_OPINION.mean + USUAL_OPINION.spread * normal(random);
  let count = 0;
  for (const day of occasions(random, customer, today, DAYS_BETWEEN_ANSWERS)) {
    count += 1;
    const nps = Math.min(10, Math.max(0, Math.round(opinion + SPREAD_OF_ANSWERS * normal(random))));
    const cells = { id: eventId('S', customer, count), day: dateCell(day, writing.dateFormat) };
    yield { day, cells: { ...cells, ...customerCells(customer), nps: numberCell(nps) } };
  }
}
