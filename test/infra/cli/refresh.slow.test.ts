import { describe, expect, it } from 'vitest';
import { monthlyOrders } from './monthly-orders.ts';
import { runCli, workFolder } from './run-cli.ts';

describe('refresh', () => {
  it('does the work of the night for what a folder keeps, and tells who moved when time has passed', async () => {
    const { file, path } = workFolder();
    const [orders, data] = [
      file(
        'orders.csv',
        monthlyOrders(40, () => 18),
      ),
      path('data'),
    ];
    await runCli(
      'segment',
      '--orders',
      orders,
      '--as-of',
      '2026-06-30',
      '--data',
      data,
      '--out',
      path('s.json'),
    );

    const first = await runCli('refresh', '--data', data, '--as-of', '2026-07-01', '--json');
    const later = await runCli('refresh', '--data', data, '--as-of', '2027-07-01');

    expect(JSON.parse(first.stdout)).toEqual({
      companies: 1,
      scored: 40,
      changed: 40,
      moved: 0,
      failed: [],
    });
    expect(later.stdout).toMatch(/^companies {2}1\nscored {5}40\nchanged {4}40\nmoved {6}[1-9]\d*\n$/);
  });

  it('says what is missing where nothing is kept', async () => {
    const { code, stderr } = await runCli('refresh', '--data', workFolder().path('nothing'));

    expect([code, stderr]).toEqual([1, expect.stringContaining('keeps no history')]);
  });
});
