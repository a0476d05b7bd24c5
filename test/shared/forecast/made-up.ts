import { type AnyPurchaseModel, bgNbd, mbgNbd, nbd, paretoNbd } from '../../../shared/btyd/index.ts';
import { seededRandom } from '../../../shared/forecast/index.ts';

/** The day up to which made-up portfolios are known. */
export const AS_OF = 10_000;

/** Customers as a model tells them, first seen 20 to 60 weeks before `AS_OF` and drawn to half a year after it. */
export function drawn(
  model: AnyPurchaseModel,
  parameters: Readonly<Record<string, number>>,
  customers: number,
  seed: number,
): number[][] {
  const random = seededRandom(seed);
  return Array.from({ length: customers }, () => {
    const weeks = 20 + Math.floor(random() * 40);
    const { purchases } = model.sample(parameters, weeks + 26, random);
    const days = new Set([0, ...purchases.map((time) => Math.round(time * 7))]);
    return Array.from(days, (day) => AS_OF - weeks * 7 + day).sort((a, b) => a - b);
  });
}

export const TRUTHS: readonly {
  readonly name: string;
  readonly model: AnyPurchaseModel;
  readonly parameters: Readonly<Record<string, number>>;
}[] = [
  { name: 'NBD', model: nbd as AnyPurchaseModel, parameters: { r: 0.8, alpha: 10 } },
  { name: 'BG/NBD', model: bgNbd as AnyPurchaseModel, parameters: { r: 0.6, alpha: 6, a: 0.8, b: 2.5 } },
  { name: 'MBG/NBD', model: mbgNbd as AnyPurchaseModel, parameters: { r: 0.8, alpha: 6, a: 0.6, b: 2 } },
  {
    name: 'Pareto/NBD',
    model: paretoNbd as AnyPurchaseModel,
    parameters: { r: 0.6, alpha: 8, s: 0.6, beta: 12 },
  },
];

/** Portfolios on which packages fail. */
export const HARD: Readonly<Record<string, readonly (readonly number[])[]>> = {
  'nobody at all': [],
  'one customer of today': [[AS_OF]],
  'one customer': [[AS_OF - 84, AS_OF - 60, AS_OF - 14]],
  'one-time buyers': Array.from({ length: 12 }, (_, i) => [AS_OF - 30 * i]),
  'clockwork, and nobody ever silent': Array.from({ length: 25 }, (_, i) =>
    Array.from({ length: 13 }, (_, k) => AS_OF - (i % 7) - 28 * (12 - k)),
  ),
  'one whale': [
    Array.from({ length: 700 }, (_, k) => AS_OF - 699 + k),
    ...Array.from({ length: 30 }, (_, i) => [AS_OF - 365 + i]),
  ],
  'everybody long gone': Array.from({ length: 20 }, (_, i) => [AS_OF - 7300 + i, AS_OF - 7200 + 2 * i]),
};
