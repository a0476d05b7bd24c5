import { EFFECTS_THAT_COUNT, type EffectName } from '#shared/contracts';
import {
  COUNTED,
  EFFECT_SOURCE,
  EFFECT_TERM,
  formatNumber,
  formatPercent,
  MONEY_SUM,
  MONEY_TERM,
  say,
} from '#shared/i18n';
import { CATALOGUE, type DecidedAction, forTier } from './catalogue.ts';
import type { Effects } from './effects.ts';
import { moneyFor, type Reader } from './figures.ts';
import { effectsOf, type Factor, FIGURE, type Figure, FORMULA, factorValue, isFigure } from './formulas.ts';
import type { Situation } from './situation.ts';

/** One assumption in an action's money: its name in the settings, the number that stands, and a line that says both. */
export interface Assumption {
  readonly name: EffectName;
  readonly value: number;
  readonly text: string;
}

export interface MoneyExplained {
  /** "25% chance … × R$ 84,000 … − 3 hours of work at R$ 60". */
  readonly formula: string;
  readonly assumptions: Assumption[];
}

/** What an action's Δ is made of, in the reader's words; null where no money is claimed. */
export function explainMoney(action: DecidedAction, s: Situation, reader: Reader): MoneyExplained | null {
  const terms = FORMULA[action];
  if (terms === null) return null;
  const effects = effectsOf(s.economics);
  const shown = terms.map(({ sign, factors }) => ({
    sign,
    text: factors
      .filter((factor) => !saysNothing(factor, factorValue(factor, s, effects)))
      .map((factor) => tellFactor(factor, factorValue(factor, s, effects), reader))
      .join(' × '),
  }));
  const hours = forTier(CATALOGUE[action].hours, s.touchTier);
  if (hours > 0) shown.push({ sign: -1, text: tellWork(hours, s.economics.hourCost, reader) });
  const names = new Set(terms.flatMap(({ factors }) => factors.flatMap(effectIn)));
  return {
    formula: shown.length > 0 ? signed(shown) : say(MONEY_SUM.nothing, reader.locale),
    assumptions: [...names].map((name) => ({
      name,
      value: effects[name].mean,
      text: tellAssumption(name, effects, reader),
    })),
  };
}

/** Each term behind its sign; a leading plus is not written. */
function signed(terms: readonly { readonly sign: 1 | -1; readonly text: string }[]): string {
  const [first, ...rest] = terms.map(({ sign, text }) => ({ mark: sign > 0 ? '+' : '−', text }));
  const head = first === undefined ? '' : `${first.mark === '+' ? '' : '− '}${first.text}`;
  return [head, ...rest.map(({ mark, text }) => `${mark} ${text}`)].join(' ');
}

/** A certainty changes no product. */
function saysNothing(factor: Factor, value: number): boolean {
  return value === 1 && isFigure(factor) && FIGURE[factor].unit === 'share';
}

function effectIn(factor: Factor): EffectName[] {
  if (!isFigure(factor)) return [factor];
  const { restsOn } = FIGURE[factor];
  return restsOn === undefined ? [] : [restsOn];
}

function tellFactor(factor: Factor, value: number, reader: Reader): string {
  if (!isFigure(factor)) return tellTerm(factor, value, reader);
  return say(MONEY_TERM[factor], reader.locale, { value: tellFigure(FIGURE[factor], value, reader) });
}

function tellFigure({ unit }: Figure, value: number, reader: Reader): string {
  if (unit === 'money') return moneyFor(reader)(value);
  if (unit === 'share') return formatPercent(value, reader.locale);
  return say(COUNTED.years, reader.locale, { count: Math.round(value * 10) / 10 });
}

function tellTerm(name: EffectName, value: number, reader: Reader): string {
  return say(EFFECT_TERM[name], reader.locale, { count: value, value: tellEffect(name, value, reader) });
}

function tellEffect(name: EffectName, value: number, { locale }: Reader): string {
  return EFFECTS_THAT_COUNT.has(name) ? formatNumber(value, locale, 1) : formatPercent(value, locale);
}

function tellWork(hours: number, hourCost: number, reader: Reader): string {
  return say(MONEY_SUM.work, reader.locale, {
    count: hours,
    hours: formatNumber(hours, reader.locale, 2),
    rate: moneyFor(reader)(hourCost),
  });
}

/** The line of a list of assumptions. */
export function tellAssumption(name: EffectName, effects: Effects, reader: Reader): string {
  const { mean, low, high, trials, assumed } = effects[name];
  const told = (value: number) => tellEffect(name, value, reader);
  const term = tellTerm(name, mean, reader);
  return assumed
    ? say(EFFECT_SOURCE.assumed, reader.locale, { term })
    : say(EFFECT_SOURCE.learnt, reader.locale, { term, count: trials, low: told(low), high: told(high) });
}
