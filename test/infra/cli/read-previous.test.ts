import { describe, expect, it } from 'vitest';
import { readPrevious } from '../../../infra/local/commands/read-previous.ts';
import { workFolder } from './run-cli.ts';

function previousIn(json: unknown) {
  return readPrevious(workFolder().file('earlier.json', JSON.stringify(json)));
}

describe('the result of an earlier run', () => {
  it('gives the quadrant of each customer that had one, and nothing else', () => {
    const customers = [
      { customerId: 'K1', quadrant: 'TRUE_FRIEND', clv: { total: 9 } },
      { customerId: 'K2', quadrant: null },
      { customerId: 'constructor', quadrant: 'BARNACLE' },
    ];

    expect(previousIn({ asOf: '2026-11-05', customers })).toEqual({
      K1: 'TRUE_FRIEND',
      constructor: 'BARNACLE',
    });
  });

  it.each([
    ['another kind of file', { rows: [] }],
    ['a quadrant that there is not', { customers: [{ customerId: 'K1', quadrant: 'FRIEND' }] }],
  ])('is refused where it is %s', (_what, json) => {
    expect(() => previousIn(json)).toThrow(/no result of segment/);
  });
});
