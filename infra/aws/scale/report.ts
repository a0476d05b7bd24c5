import { LIST_SHARDS } from '../../../lambdas/store/tables.ts';
import { table } from '../markdown-table.ts';
import type { NightSeen, ScaleEvidence, SizeSeen } from './evidence.ts';
import { tenMillion, tenThousandCompanies } from './plan.ts';
import { count, seconds } from './words.ts';

/** The text of SCALE.md. */
export function scaleReport({ sizes, imports }: ScaleEvidence): string {
  const single = sizes.filter(({ tenants }) => tenants === 1);
  const largest = single.at(-1);
  const many = sizes.filter(({ tenants }) => tenants > 1).at(-1);
  return [
    '# How far it carries',
    'What the work of a night takes as companies grow, seen on one machine, and what follows for sizes that were not tried. Written by `node test/bench/night.ts --keep` and `node test/bench/import.ts --keep`.',
    '## Seen',
    `Simulated histories in the embedded engine's file; then the very state machine and steps that AWS runs, all in one process. The first night writes every customer's result; the next one, a day later, what has changed. Seconds of a processor tell more than seconds on the clock: the machine had other work, told by how many processes wanted one of its processors. One engine serves all here, and one process works through all parts; on AWS each part of a company has a function of its own.`,
    table(
      [
        '',
        'night',
        'clock (s)',
        'wanted a processor',
        'Node (CPU s)',
        'engine (CPU s)',
        'Node, µs a customer',
        'peak, Node (MB)',
        'peak, engine (MB)',
        'results written',
      ],
      sizes.flatMap((size) => [
        nightRow(size, 'first', size.first),
        ...(size.next ? [nightRow(size, 'next', size.next)] : []),
      ]),
    ),
    ...(single.length > 0
      ? [
          'Of one company, microseconds of a processor for each customer in the first night, and in the next:',
          table(
            ['', 'tallied', 'learnt from', 'scored and kept'],
            single.map((size) => [
              named(size),
              ...(['tally', 'fit', 'score'] as const).map((step) =>
                [size.first, ...(size.next ? [size.next] : [])]
                  .map((night) => micros(size, night, step))
                  .join(', '),
              ),
            ]),
          ),
          'What a customer takes to tally and to score is about the same at every size, within half as much again either way on a busy machine. Learning has a ceiling: of more than 30,000 customers a sample of so many stands for how all of them buy.',
        ]
      : []),
    ...(imports
      ? [
          `An import of ${count(imports.ordersPerCall)} orders a call, over HTTP through the whole local stack: half of ${imports.calls} calls were answered within ${imports.p50} ms, 95% within ${imports.p95} ms; of a processor a call takes ${imports.cpu.node} ms, and ${imports.cpu.engine} ms of the engine's. The last call of an import also learns from all customers: ${imports.last} ms with ${count(imports.customers)}. Meanwhile ${imports.machine.load} processes wanted one of ${imports.machine.processors} processors.`,
        ]
      : []),
    ...(largest ? ['## Ten million customers of one company', ...tenMillion(largest, LIST_SHARDS)] : []),
    ...(many ? ['## Ten thousand companies', ...tenThousandCompanies(many)] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function nightRow(size: SizeSeen, name: string, night: NightSeen): string[] {
  const { node, engine } = night;
  return [
    named(size),
    name,
    seconds(night.seconds),
    `${size.machine.load} (of ${size.machine.processors})`,
    seconds(node.cpuSeconds),
    seconds(engine.cpuSeconds),
    count((1e6 * node.cpuSeconds) / (size.tenants * size.customers)),
    count(node.peakMb),
    count(engine.peakMb),
    count(night.changed),
  ];
}

function named({ tenants, customers }: SizeSeen): string {
  return `${count(tenants)} × ${count(customers)}`;
}

function micros({ customers }: SizeSeen, { steps }: NightSeen, step: string): string {
  const cpu = steps.find(({ name }) => name === step)?.cpuSeconds ?? 0;
  return count((1e6 * cpu) / customers);
}
