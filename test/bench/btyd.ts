import {
  type AnyPurchaseModel,
  bgNbd,
  compressCells,
  fitGammaGamma,
  mbgNbd,
  nbd,
  type PurchaseCounts,
  paretoNbd,
} from '../../shared/btyd/index.ts';
import { countsInWeeks, hasReferenceData, readTable } from '../shared/btyd/reference-data.ts';
import type { Benchmark } from './benchmark.ts';
import { largePortfolio } from './large-portfolio.ts';

/** Peers were measured on one machine of two cores; see the models' reference. */
const LIFETIMES = 'lifetimes';
const CLV_TOOLS = 'CLVTools';
const SAMPLE = 'cdnow_sample_cbs_39w.csv';
const MILLION = 1_000_000;
const HORIZON = 39;

/** Fits with standard errors: of the CDNOW sample, and of a drawn million from customers to parameters. */
export function* benchmarks(): Generator<Benchmark> {
  yield* hasReferenceData ? ofSample() : [];
  if (!hasReferenceData) process.stdout.write('skipped: the CDNOW sample, which is not in ../shared/data\n');
  yield* ofMillion('at day resolution', 1, { bgNbd: 1500, paretoNbd: 12_000 });
  yield* ofMillion('of weekly cells', 7, { bgNbd: 500, paretoNbd: 3000 });
  yield* predictions();
}

function* ofSample(): Generator<Benchmark> {
  const cells = compressCells(readTable(SAMPLE).map(countsInWeeks));
  const spends = readTable(SAMPLE)
    .filter((row) => row('x') > 0)
    .map((row) => ({ x: row('x'), meanSpend: row('m_x'), count: 1 }));
  const fitting = (model: AnyPurchaseModel, limit: number, peer?: Benchmark['peer']): Benchmark => ({
    name: `${model.name}: CDNOW sample, ${cells.length} cells`,
    run: () => model.fit(cells, { estimate: 'ml' }),
    runs: 50,
    limit,
    ...(peer && { peer }),
  });
  yield fitting(nbd, 4);
  yield fitting(bgNbd, 4, { name: LIFETIMES, milliseconds: 123 });
  yield fitting(mbgNbd, 4);
  yield fitting(paretoNbd, 25, { name: CLV_TOOLS, milliseconds: 774 });
  yield {
    name: `gamma-gamma: CDNOW sample, ${spends.length} customers`,
    run: () => fitGammaGamma(spends, { estimate: 'ml' }),
    runs: 50,
    limit: 3,
  };
}

function* ofMillion(
  what: string,
  unitDays: 1 | 7,
  limits: { bgNbd: number; paretoNbd: number },
): Generator<Benchmark> {
  const customers = largePortfolio(MILLION, unitDays);
  const size = compressCells(customers).length;
  const fitting = (
    model: AnyPurchaseModel,
    limit: number,
    runs: number,
    peer: Benchmark['peer'],
  ): Benchmark => ({
    name: `${model.name}: a million customers ${what}, ${size} cells`,
    run: () => model.fit(compressCells(customers), { estimate: 'ml' }),
    runs,
    limit,
    ...(peer && { peer }),
  });
  yield fitting(bgNbd, limits.bgNbd, 5, { name: LIFETIMES, milliseconds: 19_000 });
  yield fitting(paretoNbd, limits.paretoNbd, 1, { name: CLV_TOOLS, milliseconds: 47_700 });
}

function* predictions(): Generator<Benchmark> {
  const { x, tX, T } = largePortfolio(MILLION, 1);
  const { parameters } = bgNbd.fit(compressCells({ x, tX, T }), { estimate: 'ml' });
  yield {
    name: 'bg-nbd: P(alive) and expected orders of a million',
    run: () => {
      const forecast = bgNbd.orderForecaster?.(parameters, HORIZON) ?? (() => Number.NaN);
      const pAlive = new Float64Array(MILLION);
      const orders = new Float64Array(MILLION);
      for (let i = 0; i < MILLION; i++) {
        const history: PurchaseCounts = { x: x[i] as number, tX: tX[i] as number, T: T[i] as number };
        pAlive[i] = bgNbd.pAlive(parameters, history);
        orders[i] = forecast(history);
      }
      return { pAlive, orders };
    },
    runs: 5,
    limit: 1000,
    peer: { name: CLV_TOOLS, milliseconds: 900 },
  };
}
