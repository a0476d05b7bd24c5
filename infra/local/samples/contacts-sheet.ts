import type { Attitude } from '#shared/contracts';
import type { SheetSnapshot } from '../workbook/protocol.ts';
import { numberCell, textCell } from './cells.ts';
import type { SampleCompany } from './company.ts';
import { chance, pick, pickWeighted, whole } from './draws.ts';
import type { ContactField, EventSheets } from './event-sheets.ts';
import { customerCells, type EventRecord, eventTab } from './event-tab.ts';
import type { SampleCustomer } from './portfolio.ts';
import { sfc32 } from './sfc32.ts';

/** Part of the customers of whom anybody was written down, and how many people those know. */
const KNOWN = 0.6;
const PEOPLE = [1, 4] as const;

const ATTITUDE_KNOWN = 0.7;
const ATTITUDES: Readonly<Record<Attitude, number>> = { supportive: 0.5, neutral: 0.41, opposed: 0.09 };

/** The people that the company knows at its customers. */
export function contactsSheet(
  id: number,
  tab: EventSheets['contacts'],
  company: SampleCompany,
  customers: readonly SampleCustomer[],
): SheetSnapshot {
  return eventTab(
    id,
    tab,
    customers.flatMap((customer) => peopleAt(customer, tab, company)),
  );
}

function peopleAt(
  customer: SampleCustomer,
  { firstNames, lastNames, roles, attitudes }: EventSheets['contacts'],
  { seed }: SampleCompany,
): EventRecord<ContactField>[] {
  const random = sfc32(`${seed}/${customer.number}/contacts`);
  if (!chance(random, KNOWN)) return [];
  return Array.from({ length: whole(random, PEOPLE) }, () => {
    const name = `${pick(random, firstNames)} ${pick(random, lastNames)}`;
    const { title, circle } = pick(random, roles);
    const attitude = pickWeighted(random, ATTITUDES);
    const isKnown = chance(random, ATTITUDE_KNOWN);
    return {
      // Nobody notes the day; the customers' order stays.
      day: 0,
      cells: {
        ...customerCells(customer),
        name: textCell(name),
        role: textCell(title),
        circle: numberCell(circle),
        attitude: textCell(isKnown ? attitudes[attitude] : ''),
      },
    };
  });
}
