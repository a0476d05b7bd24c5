import type { Day } from '#shared/history';
import type { Cell, SheetSnapshot } from '../workbook/protocol.ts';
import {
  dateCell,
  headerCell,
  MONEY_FORMAT,
  numberCell,
  PERCENT_FORMAT,
  POINTS_FORMAT,
  textCell,
} from './cells.ts';
import type { CustomerField, SampleCompany } from './company.ts';
import { type Facts, factsOf } from './customer-facts.ts';
import { chance } from './draws.ts';
import { chosen, writeAmount } from './handwriting.ts';
import type { SampleCustomer } from './portfolio.ts';
import { sfc32 } from './sfc32.ts';
import { sheetOf } from './sheet.ts';

const HEADER_ROWS = 1;
/** Part of the rows in which a clerk typed text where a number belongs, or left spaces after a name. */
const COST_AS_TEXT = 0.06;
const NAME_WITH_SPACES = 0.04;

interface Entry {
  readonly customer: SampleCustomer;
  readonly facts: Facts;
  readonly today: Day;
  readonly costAsText: boolean;
  readonly nameWithSpaces: boolean;
  /** Chooses between notations, 0…1. */
  readonly notation: number;
}

/** The customers tab, one row each, as a company keeps it by hand. */
export function customersSheet(
  id: number,
  company: SampleCompany,
  customers: readonly SampleCustomer[],
  today: Day,
): SheetSnapshot {
  const { name, columns } = company.customersSheet;
  const rows = customers.map((customer) => {
    const random = sfc32(`${company.seed}/${customer.number}/row`);
    const entry = {
      customer,
      facts: factsOf(customer, company, today),
      today,
      costAsText: chance(random, COST_AS_TEXT),
      nameWithSpaces: chance(random, NAME_WITH_SPACES),
      notation: random(),
    };
    return columns.map(({ field }) => customerCell(field, entry, company));
  });
  const header = columns.map((column) => headerCell(column.header));
  return sheetOf(id, name, columns, HEADER_ROWS, [header, ...rows]);
}

function customerCell(field: CustomerField, entry: Entry, company: SampleCompany): Cell | null {
  const { customer, facts, today } = entry;
  const { writing } = company;
  const date = (day: Day | null) => dateCell(day, writing.dateFormat);
  const { term } = customer;
  switch (field) {
    case 'customerId':
      return textCell(customer.customerId);
    case 'customerName':
      return textCell(entry.nameWithSpaces ? `${customer.name} ` : customer.name);
    case 'taxId':
      return textCell(customer.taxId);
    case 'city':
      return textCell(customer.city);
    case 'segment':
      return textCell(customer.segment);
    case 'salesperson':
      return textCell(customer.salesperson);
    case 'since':
      return date(facts.since);
    case 'margin':
      return marginCell(facts.margin, company);
    case 'costToServe':
      return costCell(entry, company);
    case 'wallet':
      return numberCell(facts.wallet, MONEY_FORMAT);
    case 'nps':
      return numberCell(facts.nps);
    case 'npsDate':
      return date(facts.npsDay);
    case 'complaint':
      return textCell(facts.complaint === 'none' ? '' : writing.complaint[facts.complaint]);
    case 'lastContact':
      return date(facts.lastContact);
    case 'tickets':
      return numberCell(facts.tickets);
    case 'decisionMakers':
      return numberCell(facts.circles?.[0] ?? null);
    case 'supportContacts':
      return numberCell(facts.circles?.[1] ?? null);
    case 'influencers':
      return numberCell(facts.circles?.[2] ?? null);
    case 'usageTrend':
      return numberCell(term === null ? null : facts.usageTrend, PERCENT_FORMAT);
    case 'supportViews':
      return numberCell(facts.supportViews);
    case 'pricePage':
      return date(facts.pricePageDay);
    case 'contractEnd':
      return date(term?.end ?? null);
    case 'contractValue':
      return numberCell(term?.annualValue ?? null, MONEY_FORMAT);
    case 'renewals':
      return numberCell(term?.renewals ?? null);
    case 'notice':
      return textCell(term?.noticeDay && term.noticeDay <= today ? writing.yes : '');
    case 'remark':
      return textCell(facts.remark ?? '');
  }
}

function marginCell(margin: number | null, { writing }: SampleCompany): Cell | null {
  if (margin === null || writing.marginFormat === 'percent') return numberCell(margin, PERCENT_FORMAT);
  return numberCell(Math.round(margin * 1000) / 10, POINTS_FORMAT);
}

function costCell({ facts, costAsText, notation }: Entry, { writing }: SampleCompany): Cell | null {
  if (facts.costToServe === null || !costAsText) return numberCell(facts.costToServe, MONEY_FORMAT);
  return textCell(writeAmount(facts.costToServe, chosen(notation, writing.amountTexts), writing));
}
