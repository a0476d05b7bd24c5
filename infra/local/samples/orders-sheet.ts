import type { Day } from '#shared/history';
import type { Cell, SheetSnapshot } from '../workbook/protocol.ts';
import { monthOf, yearOf } from './calendar.ts';
import { dateCell, headerCell, MONEY_FORMAT, numberCell, textCell } from './cells.ts';
import type { OrderField, SampleCompany } from './company.ts';
import { chosen, writeAmount, writeDate } from './handwriting.ts';
import type { SampleCustomer } from './portfolio.ts';
import { roundToCents, type SalesDocument } from './sales-document.ts';
import { sheetOf } from './sheet.ts';

interface Entry {
  readonly customer: SampleCustomer;
  readonly document: SalesDocument;
  readonly number: string;
}

/**
 * The orders tab as an export left it: a title above the header, a blank row between the years, some rows entered
 * twice, a total at the end.
 */
export function ordersSheet(
  id: number,
  company: SampleCompany,
  customers: readonly SampleCustomer[],
  today: Day,
): SheetSnapshot {
  const { name, columns } = company.ordersSheet;
  const title = company.writing.ordersTitle.replace(
    '{today}',
    writeDate(today, company.writing.dateTexts[0]),
  );
  const rows: (Cell | null)[][] = [
    [{ value: title, style: { bold: true } }],
    [],
    columns.map(({ header }) => headerCell(header)),
  ];
  const headRows = rows.length;

  let year = 0;
  for (const entry of entriesInOrder(company, customers)) {
    const write = () => columns.map(({ field }) => orderCell(field, entry, company));
    if (year !== 0 && yearOf(entry.document.day) !== year) rows.push([]);
    year = yearOf(entry.document.day);
    rows.push(write());
    if (entry.document.flaw === 'entered_twice') rows.push(write());
  }
  rows.push([], totalRow(company, rows.slice(headRows)));
  return sheetOf(id, name, columns, headRows, rows);
}

/** By day, and within a day by customer, so that a later day only adds rows; numbered as they were issued. */
function entriesInOrder(company: SampleCompany, customers: readonly SampleCustomer[]): Entry[] {
  const { invoiceNumber, creditNoteNumber } = company.writing;
  const entries = customers
    .flatMap((customer) => customer.documents.map((document) => ({ customer, document })))
    .sort((a, b) => a.document.day - b.document.day);
  let month = -1;
  let inMonth = 0;
  return entries.map(({ customer, document }, index) => {
    inMonth = monthOf(document.day) === month ? inMonth + 1 : 1;
    month = monthOf(document.day);
    const pattern = document.kind === 'sale' ? invoiceNumber : creditNoteNumber;
    const number = writeDate(document.day, pattern)
      .replace('{n}', String(10_001 + index))
      .replace('{k}', String(inMonth));
    return { customer, document, number };
  });
}

function orderCell(
  field: OrderField,
  { customer, document, number }: Entry,
  company: SampleCompany,
): Cell | null {
  const { writing } = company;
  switch (field) {
    case 'document':
      return textCell(number);
    case 'date':
      return writtenDate(document, company);
    case 'customerId':
      return document.flaw === 'customer_id_missing' ? null : textCell(customer.customerId);
    case 'customerName':
      return textCell(document.flaw === 'name_with_spaces' ? `${customer.name}  ` : customer.name);
    case 'taxId':
      return textCell(customer.taxId);
    case 'netAmount':
      return writtenAmount(document, company);
    case 'currency':
      return textCell(document.foreign ? company.foreignCurrency.code : company.currency);
    case 'status':
      if (document.cancelled) return textCell(writing.cancelled);
      return textCell(document.kind === 'sale' ? writing.settled : writing.credited);
    case 'salesperson':
      return textCell(customer.salesperson);
    case 'route':
      return textCell(customer.route);
  }
}

function writtenDate({ day, flaw, notation }: SalesDocument, { writing }: SampleCompany): Cell | null {
  if (flaw === 'date_as_text') return textCell(writeDate(day, chosen(notation, writing.dateTexts)));
  if (flaw === 'impossible_date') return textCell(writeDate(day, writing.impossibleDate));
  return dateCell(day, writing.dateFormat);
}

function writtenAmount(
  { amount, foreign, flaw, notation }: SalesDocument,
  company: SampleCompany,
): Cell | null {
  const { writing, foreignCurrency } = company;
  if (foreign) return numberCell(roundToCents(amount / foreignCurrency.worth), MONEY_FORMAT);
  const asText =
    amount < 0 ? writing.negativeTexts : flaw === 'amount_as_text' ? writing.amountTexts : [null];
  const template = chosen(notation, asText);
  return template === null
    ? numberCell(amount, MONEY_FORMAT)
    : textCell(writeAmount(amount, template, writing));
}

/** Sums what a spreadsheet's SUM would: amounts typed as text are passed over, rows entered twice count twice. */
function totalRow(
  { ordersSheet, writing }: SampleCompany,
  rows: readonly (Cell | null)[][],
): (Cell | null)[] {
  return ordersSheet.columns.map(({ field }, index) => {
    if (index === 0) return { value: writing.total, style: { bold: true } };
    if (field !== 'netAmount') return null;
    const amounts = rows.map((row) => row[index]?.value).filter((value) => typeof value === 'number');
    return numberCell(roundToCents(amounts.reduce((sum, amount) => sum + amount, 0)), MONEY_FORMAT);
  });
}
