import { describe, expect, it } from 'vitest';
import {
  type AnyPurchaseModel,
  bgNbd,
  compressCells,
  fitGammaGamma,
  mbgNbd,
  nbd,
  paretoNbd,
  type SpendCell,
} from '../../../shared/btyd/index.ts';
import { cdnowMaster, countsInWeeks, hasReferenceData, readTable, readText } from './reference-data.ts';
import { expectMaximum, type ReferenceFit } from './reference-fits.ts';
import { expectClose } from './relative.ts';

/** Found with 30 digits. */
const MASTER: readonly ReferenceFit[] = [
  {
    model: nbd,
    parameters: { r: 0.387247166, alpha: 12.2712279 },
    logLikelihood: -96845.344241,
  },
  {
    model: bgNbd,
    parameters: { r: 0.251623959, alpha: 4.78894296, a: 0.723433577, b: 2.16108836 },
    logLikelihood: -95368.443933,
    standardErrors: { r: '0.004202', alpha: '0.1313', a: '0.05393', b: '0.1986' },
  },
  {
    model: mbgNbd,
    parameters: { r: 0.637139733, alpha: 7.31028954, a: 0.807474118, b: 1.228394 },
    logLikelihood: -95336.95832,
  },
  {
    model: paretoNbd,
    parameters: { r: 0.597419966, alpha: 11.5856578, s: 0.522185611, beta: 8.82775915 },
    logLikelihood: -95415.118617,
    standardErrors: { r: '0.01737', alpha: '0.2968', s: '0.04634', beta: '1.474' },
  },
];

describe.skipIf(!hasReferenceData)('all customers of CDNOW (needs ../shared/data)', () => {
  const cells = hasReferenceData ? compressCells(cdnowMaster()) : [];

  it.each(MASTER)('have the maximum that high precision finds: $model.name', (reference) => {
    expectMaximum(reference, cells, 1e-8);
  });

  it('have that maximum in their spends too, 9,450 of them who came back', () => {
    const fit = fitGammaGamma(masterSpends(), { estimate: 'ml' });

    expect(fit).toMatchObject({ customers: 9450, converged: true });
    expect(fit.logLikelihood).toBeCloseTo(-40763.476261, 6);
    expectClose(fit.parameters.p, 6.27535907, 1e-8);
    expectClose(fit.parameters.q, 3.62445002, 1e-8);
    expectClose(fit.parameters.gamma, 14.983687, 1e-7);
  });
});

describe.skipIf(!hasReferenceData)('each of 2,357 customers of CDNOW (needs ../shared/data)', () => {
  const models: { model: AnyPurchaseModel; prefix: string }[] = [
    { model: bgNbd, prefix: 'bg' },
    { model: mbgNbd, prefix: 'mbg' },
    { model: paretoNbd, prefix: 'pareto' },
  ];

  it.each(models)('is known as high precision knows them: $model.name', ({ model, prefix }) => {
    const sample = compressCells(readTable('cdnow_sample_cbs_39w.csv').map(countsInWeeks));
    const { parameters } = model.fit(sample, { estimate: 'ml' });
    const discounted = (annualRate: number) => {
      const rate = Math.log1p(annualRate) / 52;
      return (
        model.discountedForecaster?.(parameters, rate) ??
        ((counts) => model.discountedOrders(parameters, counts, rate))
      );
    };
    const tenPercent = discounted(0.1);
    const fifteenPercent = discounted(0.15);

    for (const row of readTable('cdnow_sample_reference.csv')) {
      const counts = countsInWeeks(row);
      const check = (actual: number, column: string) =>
        expectClose(actual, row(`${prefix}_${column}`), 1e-8, `${column} of customer ${row('id')}`);

      check(model.logLikelihood(parameters, counts), 'll');
      check(model.pAlive(parameters, counts), 'p_alive');
      check(model.expectedOrders(parameters, counts, 39), 'expected39');
      check(tenPercent(counts), 'dert10');
      check(fifteenPercent(counts), 'dert15');
    }
  });
});

/** Mean spend of the days with a repeat order, to 1997-09-30. */
function masterSpends(): SpendCell[] {
  const days = new Map<string, Map<string, number>>();
  for (const line of readText('public/cdnow_master_transactions.csv').trim().split('\n').slice(1)) {
    const [customer = '', date = '', , spend] = line.split(',');
    if (date > '1997-09-30') continue;
    const ofCustomer = days.get(customer) ?? new Map<string, number>();
    days.set(customer, ofCustomer.set(date, (ofCustomer.get(date) ?? 0) + Number(spend)));
  }
  return [...days.values()].map((spends) => {
    const [, ...repeats] = [...spends].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, spend]) => spend);
    const total = repeats.reduce((sum, spend) => sum + spend, 0);
    return { x: repeats.length, meanSpend: total / Math.max(repeats.length, 1), count: 1 };
  });
}
