import {
  type AnyPurchaseModel,
  bgNbd,
  compressCells,
  countPurchases,
  erlangModel,
  mbgNbd,
  nbd,
  paretoNbd,
} from '../../shared/btyd/index.ts';
import {
  customerForecaster,
  fitForecast,
  intervalForecaster,
  purchasesUntil,
  samplePosterior,
  seededRandom,
} from '../../shared/forecast/index.ts';
import { AS_OF, drawn } from '../shared/forecast/made-up.ts';
import type { Benchmark } from './benchmark.ts';

const CUSTOMERS = 500;
const DRAWS = 1_000;
const HORIZON_DAYS = 182;
const TRUTH = { r: 0.6, alpha: 6, a: 0.8, b: 2.5 };
const MODELS = [nbd, bgNbd, mbgNbd, erlangModel(false, 2), paretoNbd] as readonly AnyPurchaseModel[];

/** A portfolio of 500: a thousand posterior draws of each model, the whole forecast, and its use. */
export function* benchmarks(): Generator<Benchmark> {
  const histories = drawn(bgNbd as AnyPurchaseModel, TRUTH, CUSTOMERS, 1);
  const customers = histories.flatMap((occasions) => purchasesUntil(occasions, AS_OF) ?? []);
  const cells = compressCells(
    customers.map(({ occasions: [first = 0, ...later], T }) =>
      countPurchases(
        later.map((day) => (day - first) / 7),
        T,
      ),
    ),
  );
  for (const model of MODELS) {
    const fit = model.fit(cells);
    yield {
      name: `${model.name}: ${DRAWS} posterior draws, ${cells.length} cells`,
      run: () => samplePosterior(model.problem(cells), fit, { draws: DRAWS, random: seededRandom(1) }),
      limit: 500,
      runs: 5,
    };
  }
  yield {
    name: `auto: fitted and recalibrated, ${CUSTOMERS} customers`,
    run: () => fitForecast(histories, AS_OF, { horizonDays: HORIZON_DAYS }),
    limit: 1_000,
    runs: 5,
  };
  const forecast = fitForecast(histories, AS_OF, { horizonDays: HORIZON_DAYS });
  yield {
    name: `auto: forecasts for ${CUSTOMERS} customers`,
    run: () => customers.map(customerForecaster(forecast, HORIZON_DAYS)),
    limit: 100,
    runs: 10,
  };
  yield {
    name: `auto: all intervals for ${CUSTOMERS} customers`,
    run: () => customers.map(intervalForecaster(forecast, HORIZON_DAYS)),
    limit: 5_000,
    runs: 3,
  };
}
