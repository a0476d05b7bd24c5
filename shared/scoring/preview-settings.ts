import type { Quadrant, Settings, SettingsPreview } from '#shared/contracts';
import { type CustomerRecord, type Day, minorPerMajor } from '#shared/history';
import { customerDecider, type ScoreFigures } from './decide-customer.ts';
import { frameOf } from './frame.ts';
import type { PortfolioModel } from './portfolio-model.ts';
import { quadrantMoves } from './quadrant-moves.ts';

/** Settings, the model fitted under them, and the day they speak of. */
export interface Choice {
  readonly settings: Settings;
  readonly model: PortfolioModel;
  readonly asOf: Day;
}

/**
 * What changes for all customers when one choice takes the place of another; see SettingsPreview.
 *
 * @param records All customers, or a share of them (0…1] that stands for all
 */
export function previewSettings(
  records: readonly CustomerRecord[],
  before: Choice,
  after: Choice,
  share = 1,
): SettingsPreview {
  const { currency } = after.settings;
  const ofAll = scaledBy(1 / share, currency);
  const [scoreBefore, scoreAfter] = [scorerUnder(before), scorerUnder(after)];
  const pairs = records.map((record) => ({ before: scoreBefore(record), after: scoreAfter(record) }));
  const moves = quadrantMoves(pairs, currency).map(({ customers, contribution, ...way }) => ({
    ...way,
    customers: ofAll.count(customers),
    contribution: ofAll.money(contribution),
  }));
  return {
    customers: ofAll.count(records.length),
    lookedAt: records.length,
    changed: moves.reduce((total, { customers }) => total + customers, 0),
    moves,
    before: figuresOf(
      pairs.map((pair) => pair.before),
      ofAll,
    ),
    after: figuresOf(
      pairs.map((pair) => pair.after),
      ofAll,
    ),
    profitThreshold: { before: before.model.profitThreshold, after: after.model.profitThreshold },
    horizonDays: { before: before.model.horizonDays, after: after.model.horizonDays },
  };
}

function scorerUnder({ settings, model, asOf }: Choice): (record: CustomerRecord) => ScoreFigures {
  const decide = customerDecider(frameOf(model, settings, asOf));
  return (record) => decide(record).figures;
}

interface Scale {
  readonly count: (seen: number) => number;
  /** Major units, in whole minor units. */
  readonly money: (seen: number) => number;
}

function scaledBy(factor: number, currency: string): Scale {
  const perMajor = minorPerMajor(currency);
  return {
    count: (seen) => Math.round(factor * seen),
    money: (seen) => Math.round(factor * Math.round(seen * perMajor)) / perMajor,
  };
}

function figuresOf(scores: readonly ScoreFigures[], ofAll: Scale): SettingsPreview['before'] {
  const count = (quadrant: Quadrant) =>
    ofAll.count(scores.filter((score) => score.quadrant === quadrant).length);
  return {
    clv: ofAll.money(scores.reduce((sum, { clv }) => sum + (clv?.total ?? 0), 0)),
    byQuadrant: {
      TRUE_FRIEND: count('TRUE_FRIEND'),
      BUTTERFLY: count('BUTTERFLY'),
      BARNACLE: count('BARNACLE'),
      STRANGER: count('STRANGER'),
    },
  };
}
