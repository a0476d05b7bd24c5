import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOARD, say } from '#shared/i18n';
import { monthlyOrders } from './monthly-orders.ts';
import { runCli, workFolder } from './run-cli.ts';

describe('report', () => {
  it('writes the portfolio on one page, in the language asked for', async () => {
    const work = workFolder();
    const orders = work.file(
      'orders.csv',
      monthlyOrders(12, (customer) => 12 + customer),
    );
    const out = work.path('raport.html');

    const run = await runCli(
      'report',
      '--orders',
      orders,
      '--as-of',
      '2026-11-21',
      '--locale',
      'pl',
      '--out',
      out,
    );

    expect(run).toMatchObject({ code: 0, stdout: '' });
    const html = readFileSync(out, 'utf8');
    expect(html).toContain(say(BOARD.title, 'pl'));
    expect(html).not.toMatch(/<script|undefined|NaN/);
  });

  it('refuses a file of another kind before it begins', async () => {
    const work = workFolder();
    const run = await runCli(
      'report',
      '--orders',
      work.path('nothing.csv'),
      '--out',
      work.path('report.pdf'),
    );

    expect(run.code).toBe(1);
    expect(run.stderr).toContain('ends in .html');
    expect(existsSync(work.path('report.pdf'))).toBe(false);
  });
});
