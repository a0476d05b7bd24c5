import { setImmediate } from 'node:timers/promises';
import { type Benchmark, measure } from './benchmark.ts';

const [area = ''] = process.argv.slice(2);
const { benchmarks }: { benchmarks: () => Iterable<Benchmark> } = await import(`./${area}.ts`);

// Whoever reads only the first lines (`npm run bench -- btyd | head`) closes the pipe, and wants no more of them.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 100 ? 2 : 0)} ms`;
let late = 0;
for (const benchmark of benchmarks()) {
  const { name, median, fastest, limit, peer } = measure(benchmark);
  const ratio = peer ? `${(peer.milliseconds / median).toFixed(0)}× faster than ${peer.name}` : '';
  const verdict = median <= limit ? 'ok' : 'SLOW';
  if (median > limit) late++;
  const columns = [
    verdict.padEnd(4),
    name.padEnd(62),
    `median ${ms(median)}`.padEnd(19),
    `fastest ${ms(fastest)}`.padEnd(20),
    `limit ${ms(limit)}`.padEnd(17),
    ratio,
  ];
  process.stdout.write(`${columns.join('  ').trimEnd()}\n`);
  // Work without a pause would keep the news of a closed pipe until the end.
  await setImmediate();
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(`peak memory ${peakMegabytes.toFixed(0)} MB; ${late} over their limit\n`);
process.exitCode = late > 0 ? 1 : 0;
