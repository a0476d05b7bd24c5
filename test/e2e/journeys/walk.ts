import { describe } from 'vitest';
import type { Locale } from '../../../shared/contracts/index.ts';
import { keyAccounts } from './accounts.ts';
import { companyIn } from './company.ts';
import { complaint } from './complaint.ts';
import { figures } from './figures.ts';
import { people } from './people.ts';
import { pilot } from './pilot.ts';
import { planUnscored } from './plan-unscored.ts';
import { points } from './points.ts';
import { portfolioTab } from './portfolio-tab.ts';
import { programme } from './programme.ts';
import { selectedRows } from './selected-rows.ts';
import { settings } from './settings.ts';
import { tracking } from './tracking.ts';
import { unreachable } from './unreachable.ts';

/** Walks with one company, from a workbook that was never imported to settings that are changed when all else has been seen. */
export function walk(locale: Locale): void {
  describe(`a company in ${locale}`, () => {
    const company = companyIn(locale);
    planUnscored(company);
    people(company);
    selectedRows(company);
    unreachable(company);
    complaint(company);
    portfolioTab(company);
    figures(company);
    keyAccounts(company);
    points(company);
    programme(company);
    tracking(company);
    pilot(company);
    settings(company);
  });
}
