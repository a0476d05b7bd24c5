import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluate, evaluateRows } from '../../../infra/local/commands/evaluate.ts';
import { readParameters } from '../../../infra/local/commands/model-parameters.ts';
import { readSummary } from '../../../infra/local/commands/summary-file.ts';
import { workFolder } from './run-cli.ts';

describe('evaluate', () => {
  it('gives the functions of a model, row by row', () => {
    const customers = [{ id: 'A', counts: { x: 2, tX: 3, T: 7 }, meanSpend: null }];

    // NBD with r = 1 and α = 1: Γ(3)/(1 + 7)³, (1 + 2)/(1 + 7)·4, (8/12)³.
    expect(evaluateRows('nbd', { r: 1, alpha: 1 }, customers, 4)).toEqual([
      {
        id: 'A',
        log_likelihood: expect.closeTo(Math.log(2 / 512), 14),
        p_alive: 1,
        expected_orders: expect.closeTo(1.5, 14),
        log_p_alive: 0,
        p_no_order: expect.closeTo(8 / 27, 14),
      },
    ]);
  });

  it('gives the likelihood and the mean of spend, null where there is no mean', () => {
    const customers = [
      { id: 'A', counts: { x: 1, tX: 1, T: 2 }, meanSpend: 3 },
      { id: 'B', counts: { x: 0, tX: 0, T: 2 }, meanSpend: 0 },
    ];

    // p = q = γ = 1, x = 1: the density is 1/(1 + m)², the mean (1 + m)/(1 + 1 − 1).
    expect(evaluateRows('gamma-gamma', { p: 1, q: 1, gamma: 1 }, customers, 4)).toEqual([
      { id: 'A', log_likelihood: expect.closeTo(-2 * Math.log(4), 14), expected_spend: 4 },
      { id: 'B', log_likelihood: 0, expected_spend: null },
    ]);
  });

  it.each([
    ['no JSON', 'r=1', /--parameters is not JSON/],
    ['a list', '[1,2]', /takes an object/],
    ['a missing one', '{"r":1}', /nbd has r, alpha: alpha missing/],
    ['one of another model', '{"r":1,"alpha":2,"s":3}', /s unknown/],
    ['a Greek letter', '{"r":1,"α":2}', /alpha missing; α unknown/],
    ['a text', '{"r":"1","alpha":2}', /r is a number above 0, not "1"/],
    ['zero', '{"r":0,"alpha":2}', /r is a number above 0, not 0/],
  ])('says what is wrong with parameters that hold %s', (_what, text, message) => {
    expect(() => readParameters('nbd', text)).toThrow(message);
  });

  it('takes a whole number of phases', () => {
    expect(() => readParameters('bg-cnbd-k', '{"r":1,"alpha":2,"a":1,"b":1,"k":1.5}')).toThrow(
      /whole number/,
    );
  });

  it('asks for the money that Gamma–Gamma is about', async () => {
    const summary = workFolder().file('s.csv', 'x,t_x,T\n1,2,3\n');
    const args = ['--model', 'gamma-gamma', '--parameters', '{"p":1,"q":2,"gamma":3}', '--summary', summary];

    await expect(evaluate.run([...args, '--horizon', '1'])).rejects.toThrow(/no column m_x/);
  });
});

const HARD_CASES = '../shared/data/hardcases.json';
const present = existsSync(HARD_CASES);

interface HardCase {
  readonly theta: readonly number[];
  readonly x: number;
  readonly t_x: string;
  readonly T: string;
  readonly [value: string]: unknown;
}

describe.skipIf(!present)(`evaluate of hard cases${present ? '' : ' (skipped: they are not here)'}`, () => {
  const relative = (found: unknown, known: unknown) =>
    Math.abs(Number(found) - Number(known)) / Math.max(Math.abs(Number(known)), Number.MIN_VALUE);

  it.each([
    ['bg-nbd', 'bg', ['r', 'alpha', 'a', 'b']],
    ['pareto-nbd', 'pn', ['r', 'alpha', 's', 'beta']],
  ])('%s agrees to 1e-8 with values of 25 digits', (model, family, names) => {
    const cases: readonly HardCase[] = JSON.parse(readFileSync(HARD_CASES, 'utf8'))[family];
    for (const theta of new Set(cases.map((each) => each.theta.join(' ')))) {
      const own = cases.filter((each) => each.theta.join(' ') === theta);
      const lines = own.map(({ x, t_x, T }) => `${x},${t_x},${T}`);
      const summary = workFolder().file('hard.csv', ['x,t_x,T', ...lines].join('\n'));
      const { customers } = readSummary(summary);
      const parameters = Object.fromEntries(names.map((name, i) => [name, Number(theta.split(' ')[i])]));
      for (const horizon of [1, 39, 520]) {
        const rows = evaluateRows(model, parameters, customers, horizon);
        for (const [i, row] of rows.entries()) {
          const known = own[i];
          if (Number(known?.ll) !== 0) expect(relative(row.log_likelihood, known?.ll)).toBeLessThan(1e-8);
          expect(relative(row.p_alive, known?.p_alive)).toBeLessThan(1e-8);
          expect(relative(row.expected_orders, known?.[`cet_${horizon}`])).toBeLessThan(1e-8);
          expect(Number(row.p_no_order)).toBeGreaterThanOrEqual(0);
          expect(Number(row.p_no_order)).toBeLessThanOrEqual(1);
        }
      }
    }
  });
});
