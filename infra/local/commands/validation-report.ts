import type { Locale } from '#shared/contracts';
import { type ForecastAccuracy, howFarToTrust, type Validation } from '#shared/forecast';
import { isoDateOf } from '#shared/history';
import { explainTrust } from '#shared/i18n';

/** What `validate` prints. */
export interface ValidationReport extends Omit<Validation, 'calibrationEnd' | 'forecasts'> {
  readonly model: 'auto';
  readonly calibrationEnd: string;
  /** `auto` first, then the rules of thumb; null for what a rule says nothing of. */
  readonly forecasts: readonly ForecastFigures[];
  readonly sentence: string;
  readonly milliseconds: number;
}

export interface ForecastFigures {
  readonly name: ForecastAccuracy['name'];
  readonly logLoss: number | null;
  readonly brier: number | null;
  readonly calibrationError: number | null;
  readonly auc: number | null;
  readonly mae: number | null;
  readonly rmse: number | null;
  readonly bias: number | null;
}

export function reportOf(validation: Validation, locale: Locale, milliseconds: number): ValidationReport {
  return {
    model: 'auto',
    ...validation,
    calibrationEnd: isoDateOf(validation.calibrationEnd),
    forecasts: validation.forecasts.map(figuresOf),
    sentence: explainTrust(howFarToTrust(validation), locale),
    milliseconds,
  };
}

function figuresOf({ name, buyers, orders }: ForecastAccuracy): ForecastFigures {
  return {
    name,
    logLoss: buyers?.logLoss ?? null,
    brier: buyers?.brier ?? null,
    calibrationError: buyers?.calibrationError ?? null,
    auc: buyers?.auc ?? null,
    mae: orders?.mae ?? null,
    rmse: orders?.rmse ?? null,
    bias: orders?.bias ?? null,
  };
}

/** The report as a person reads it. */
export function describeValidation(report: ValidationReport): string[] {
  const { calibrationEnd, holdoutDays, customers, boughtAgain, coverage, forecasts } = report;
  const figures = ['logLoss', 'brier', 'calibrationError', 'auc', 'mae', 'rmse', 'bias'] as const;
  const cell = (value: number | null) => (value === null ? '–' : value.toFixed(4)).padStart(CELL);
  return [
    `${customers} customers known by ${calibrationEnd}; ${percent(boughtAgain)} bought within the next ${holdoutDays} days`,
    `${''.padEnd(NAME)}${figures.map((figure) => figure.padStart(CELL)).join('')}`,
    ...forecasts.map(
      ({ name, ...values }) => name.padEnd(NAME) + figures.map((figure) => cell(values[figure])).join(''),
    ),
    `90% intervals: promised ${percent(coverage.promised)}, held ${percent(coverage.held)}`,
    report.sentence,
  ];
}

const NAME = 12;
const CELL = 18;

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
