import { type Estimate, purchaseModel } from '#shared/btyd';
import { type Command, UsageError } from './command.ts';
import type { Histories } from './customer-history.ts';
import { fitAuto } from './fit-auto.ts';
import { fitPurchases } from './fit-purchases.ts';
import type { FitReport } from './fit-report.ts';
import { fitSpend } from './fit-spend.ts';
import {
  AUTO,
  FITTED_MODELS,
  GAMMA_GAMMA,
  INPUT_USAGE,
  MODEL_OPTIONS,
  readModelOptions,
} from './model-options.ts';
import { FLAG, parseOptions } from './options.ts';
import { printJson, printLines, printNotes } from './print.ts';
import type { TimeUnit } from './time-unit.ts';

export const fit: Command = {
  name: 'fit',
  usage: `fit --model ${FITTED_MODELS.join('|')}
        ${INPUT_USAGE} [--json]
        A summary has the columns x,t_x,T (m_x for gamma-gamma, id as you like), its times in the time unit; week is
        the default. In bg-bb the unit is one opportunity and T their number. The estimate is map, maximum a
        posteriori with weak priors, unless told. Parameters and log-likelihood are in the time unit.`,

  async run(args) {
    const { json, ...values } = parseOptions(args, { ...MODEL_OPTIONS, json: FLAG });
    const { model, unit, estimate, histories: read } = readModelOptions(values, FITTED_MODELS);
    const histories = read();
    const report = fitHistories(model, histories, unit, estimate);
    printNotes([...histories.notes, ...(report.converged ? [] : [NO_MAXIMUM])]);
    if (json) printJson(report);
    else printLines(describeFit(report, unit));
  },
};

const NO_MAXIMUM =
  'There is no such maximum: the likelihood still rises toward infinite or zero parameters, where the search ended. --estimate map has one.';

/** Fits the model of that name to what a file tells. */
export function fitHistories(
  name: string,
  histories: Histories,
  unit: TimeUnit,
  estimate: Estimate,
): FitReport {
  if (name === AUTO) return fitAuto(histories, unit);
  if (name === GAMMA_GAMMA) return fitSpend(histories.customers, estimate);
  const model = purchaseModel(name);
  if (!model) throw new UsageError(`there is no model "${name}"`);
  return fitPurchases(model, histories.customers, unit, estimate);
}

/** The report as a person reads it. */
export function describeFit(report: FitReport, unit: TimeUnit): string[] {
  const rows = Object.entries(report.parameters).map(([name, { value, standardError }]) => [
    name,
    value.toPrecision(DIGITS),
    standardError === null ? '' : `± ${standardError.toPrecision(ERROR_DIGITS)}`,
  ]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const weights = report.choice?.models.map(
    ({ model, k, weight, why }) =>
      `${model}${k > 1 ? `, k = ${k}` : ''}: weight ${weight.toFixed(2)}, ${why.replaceAll('_', ' ')}`,
  );
  return [
    `${report.model}, ${report.estimate}: ${report.customers} customers, ${report.cells} distinct histories, times in ${unit}s`,
    ...(weights ?? []),
    ...rows.map(([name = '', value = '', error = '']) =>
      `  ${name.padEnd(widths[0] ?? 0)}  ${value.padStart(widths[1] ?? 0)}  ${error}`.trimEnd(),
    ),
    `log-likelihood ${report.logLikelihood.toFixed(4)}; ${report.converged ? 'converged' : 'not converged'}; ${Math.round(report.milliseconds)} ms`,
  ];
}

const DIGITS = 8;
const ERROR_DIGITS = 4;
