import ExcelJS from 'exceljs';
import type { Locale } from '#shared/contracts';
import type { SegmentResult } from '../commands/segment-result.ts';
import { cellFormats } from './cell-formats.ts';
import { addCustomersSheet } from './customers-sheet.ts';
import { addPortfolioSheet } from './portfolio-sheet.ts';

/** A workbook for Excel and LibreOffice, in the reader's language: the customers, and the portfolio as a page. */
export function scoredWorkbook(result: SegmentResult, locale: Locale): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Loyalty Quadrant';
  const { currency } = result.settings;
  const reader = { locale, currency, formats: cellFormats(currency, locale) };
  addCustomersSheet(workbook, result.customers, reader);
  addPortfolioSheet(workbook, result, reader);
  return workbook;
}
