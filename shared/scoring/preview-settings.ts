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

/** What changes for these customers when one choice takes the place of another; see SettingsPreview. */
export function previewSettings(
  records: readonly CustomerRecord[],
  before: Choice,
  after: Choice,
): SettingsPreview {
  const { currency } = after.settings;
  const [scoreBefore, scoreAfter] = [scorerUnder(before), scorerUnder(after)];
  const pairs = records.map((record) => ({ before: scoreBefore(record), after: scoreAfter(record) }));
  const moves = quadrantMoves(pairs, currency);
  return {
    customers: records.length,
    changed: moves.reduce((total, { customers }) => total + customers, 0),
    moves,
    before: figuresOf(
      pairs.map((pair) => pair.before),
      currency,
    ),
    after: figuresOf(
      pairs.map((pair) => pair.after),
      currency,
    ),
    profitThreshold: { before: before.model.profitThreshold, after: after.model.profitThreshold },
    horizonDays: { before: before.model.horizonDays, after: after.model.horizonDays },
  };
}

function scorerUnder({ settings, model, asOf }: Choice): (record: CustomerRecord) => ScoreFigures {
  const decide = customerDecider(frameOf(model, settings, asOf));
  return (record) => decide(record).figures;
}

function figuresOf(scores: readonly ScoreFigures[], currency: string): SettingsPreview['before'] {
  const perMajor = minorPerMajor(currency);
  const byQuadrant: Record<Quadrant, number> = { TRUE_FRIEND: 0, BUTTERFLY: 0, BARNACLE: 0, STRANGER: 0 };
  let clvMinor = 0;
  for (const { quadrant, clv } of scores) {
    if (quadrant !== null) byQuadrant[quadrant] += 1;
    clvMinor += Math.round((clv?.total ?? 0) * perMajor);
  }
  return { clv: clvMinor / perMajor, byQuadrant };
}
