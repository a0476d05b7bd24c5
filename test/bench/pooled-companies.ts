/**
 * What small companies gain by leaning on each other, and that large ones lose nothing, with companies whose truth is
 * known. `node test/bench/pooled-companies.ts [companies, 200 unless told]`
 */
import { poolOf } from '../../shared/scoring/index.ts';
import {
  drawCompanies,
  type Judgement,
  judge,
  learn,
  TRUTH,
  wordOf,
} from '../shared/scoring/made-up-companies.ts';

const [count = '200'] = process.argv.slice(2);
const SIZES: readonly (readonly [string, number, readonly [number, number], number])[] = [
  ['the same companies', Number(count), [15, 40], 2],
  ['companies the pool never saw', Number(count), [15, 40], 3],
  ['of 100 to 200 customers', Number(count) / 4, [100, 200], 4],
  ['of 1,500 to 2,500 customers', Number(count) / 16, [1_500, 2_500], 5],
];

const print = (line: string) => process.stdout.write(`${line}\n`);
const small = drawCompanies(Number(count), [15, 40], 2);
const pool = poolOf(small.map((company) => wordOf(company, learn(company))));
const normals = (prior: readonly { mean: number; sd: number }[] = []) =>
  prior.map(({ mean, sd }) => `${mean.toFixed(2)} ± ${sd.toFixed(2)}`).join('   ');
print(`truth    ${normals(TRUTH)}`);
print(`learnt   ${normals(pool['bg-cnbd-k'])}`);

const COLUMNS: readonly (keyof Judgement)[] = ['rmse', 'fromTruth', 'total', 'logLoss', 'promised', 'held'];
print(`${''.padEnd(40)}${COLUMNS.map((name) => name.padStart(10)).join('')}`);
for (const [name, companies, customers, seed] of SIZES) {
  const drawn = drawCompanies(Math.max(1, Math.round(companies)), customers, seed);
  for (const [by, prior] of [
    ['alone', {}],
    ['pooled', pool],
  ] as const) {
    const judgement = judge(
      drawn,
      drawn.map((company) => learn(company, prior)),
    );
    print(
      `${`${name}, ${by}`.padEnd(40)}${COLUMNS.map((column) => judgement[column].toFixed(4).padStart(10)).join('')}`,
    );
  }
}
