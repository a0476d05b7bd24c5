import type { Locale } from '#shared/contracts';
import { type Day, dayOf } from '#shared/history';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/protocol.ts';
import { FIRST_DAY } from './calendar.ts';
import { BRAZILIAN_PACKAGING } from './companies/brazilian-packaging.ts';
import { BRITISH_IT_SERVICES } from './companies/british-it-services.ts';
import { POLISH_CAR_PARTS } from './companies/polish-car-parts.ts';
import type { SampleCompany } from './company.ts';
import { complaintsSheet } from './complaints-sheet.ts';
import { contactsSheet } from './contacts-sheet.ts';
import { customersSheet } from './customers-sheet.ts';
import { ordersSheet } from './orders-sheet.ts';
import { portfolioUntil, type SampleCustomer } from './portfolio.ts';
import { surveysSheet } from './surveys-sheet.ts';
import { touchpointsSheet } from './touchpoints-sheet.ts';

const COMPANIES: Record<Locale, SampleCompany> = {
  'pt-BR': BRAZILIAN_PACKAGING,
  pl: POLISH_CAR_PARTS,
  en: BRITISH_IT_SERVICES,
};

const CUSTOMERS_SHEET_ID = 1;
const ORDERS_SHEET_ID = 2;

/**
 * The workbook of a made-up company that writes in the language of `locale`: its customers, its orders from
 * 2022-01-01 up to and including `today` (`2026-11-21`), and what else it notes, with the usual dirt. The same arguments give the same
 * workbook; a later `today` only adds orders. Throws a RangeError when `today` is before the first day.
 */
export function sampleWorkbook(locale: Locale, today: string): WorkbookSnapshot {
  const company = COMPANIES[locale];
  const lastDay = dayOf(today);
  if (!(lastDay >= FIRST_DAY)) throw new RangeError(`samples begin on 2022-01-01, not on ${today}`);
  const customers = portfolioUntil(company, lastDay);
  return {
    id: `sample-${locale}`,
    name: company.workbookName,
    locale: company.locale,
    timeZone: company.timeZone,
    activeSheetId: CUSTOMERS_SHEET_ID,
    sheets: [
      customersSheet(CUSTOMERS_SHEET_ID, company, customers, lastDay),
      ordersSheet(ORDERS_SHEET_ID, company, customers, lastDay),
      ...eventSheets(company, customers, lastDay),
    ],
  };
}

/** The spreadsheet's locale and time zone where that language is spoken, as the sample company has them. */
export function placeOf(language: Locale): Pick<WorkbookSnapshot, 'locale' | 'timeZone'> {
  const { locale, timeZone } = COMPANIES[language];
  return { locale, timeZone };
}

function eventSheets(
  company: SampleCompany,
  customers: readonly SampleCustomer[],
  today: Day,
): SheetSnapshot[] {
  const { eventSheets: tabs } = company;
  if (tabs === undefined) return [];
  const id = ORDERS_SHEET_ID;
  return [
    surveysSheet(id + 1, tabs.surveys, company, customers, today),
    complaintsSheet(id + 2, tabs.complaints, company, customers, today),
    touchpointsSheet(id + 3, tabs.touchpoints, company, customers, today),
    contactsSheet(id + 4, tabs.contacts, company, customers),
  ];
}
