import type { CustomerScore, Locale, Quadrant, ScoredAction } from '#shared/contracts';
import {
  CELL,
  formatMoney,
  LIFECYCLE_NAME,
  type OwnColumn,
  type ScoreColumn,
  say,
  TOUCH_NAME,
} from '#shared/i18n';
import type { LocalTime } from '../local-time.ts';
import { SCORE_COLUMNS } from './column-choice.ts';
import { plainText } from './plain-text.ts';
import { quadrantLabel } from './quadrant-cell.ts';
import { quadrantNote } from './quadrant-note.ts';
import { serialOf } from './serial.ts';

/** What `setValues` takes for one of our cells; an empty text clears it. */
export type WrittenValue = string | number | boolean;

/** What one row gets in our columns: those that it does not name stay as they are. */
export interface WrittenRow {
  /** Row in the sheet, counted from 1. */
  row: number;
  values: Readonly<Partial<Record<OwnColumn, WrittenValue>>>;
  /** Note on the quadrant cell, where that is written; empty for none. */
  note: string;
}

export interface RowWriting {
  /** Language of the words. */
  reader: Locale;
  now: LocalTime;
  currency: string;
}

/** What our columns said of a row before. */
export interface RowBefore {
  quadrant: Quadrant | null;
  was: Quadrant | null;
}

/**
 * The row of a customer. A customer without any history is said to have none: figures of an earlier run must not
 * stay beside a name they no longer belong to.
 */
export function writtenRow(
  row: number,
  score: CustomerScore | undefined,
  before: RowBefore,
  { reader, now, currency }: RowWriting,
): WrittenRow {
  const updated = serialOf(now);
  if (!score) {
    return { row, values: { ...BLANK, quadrant: say(CELL.noOrdersYet, reader), updated }, note: '' };
  }
  const { primaryAction: action, touchTier, quadrant } = score;
  const was = quadrantBefore(quadrant, before);
  const [alternative] = score.alternatives;
  return {
    row,
    values: {
      quadrant: quadrant ? quadrantLabel(quadrant, reader) : withoutQuadrant(score, reader),
      confidence: score.confidence ?? '',
      lifecycle: say(LIFECYCLE_NAME[score.lifecycle], reader),
      clv: score.clv?.total ?? '',
      contribution: score.contributionLastActiveYear ?? '',
      stillActive: score.pAlive ?? '',
      nextOrder: day(score.nextOrderDate),
      touch: touchTier ? say(TOUCH_NAME[touchTier], reader) : '',
      action: plainText(action.label),
      moneyAtStake: action.netEffect ?? '',
      due: day(action.dueDate),
      why: plainText(action.reason),
      alternative: alternative ? plainText(alternativeText(alternative, currency, reader)) : '',
      was: was ? quadrantLabel(was, reader) : '',
      updated,
    },
    note: quadrantNote(score, reader),
  };
}

/** A scored row without a value in it. */
const BLANK = Object.fromEntries(SCORE_COLUMNS.map((column) => [column, ''])) as Record<ScoreColumn, ''>;

function day(isoDate: string | null): WrittenValue {
  return isoDate === null ? '' : serialOf(isoDate);
}

/** A quadrant that is the same as before leaves the one before that to be read. */
function quadrantBefore(now: Quadrant | null, before: RowBefore): Quadrant | null {
  return before.quadrant === null || before.quadrant === now ? before.was : before.quadrant;
}

function withoutQuadrant({ lifecycle }: CustomerScore, reader: Locale): string {
  return say(lifecycle === 'PROSPECT' ? CELL.noOrdersYet : CELL.checkData, reader);
}

function alternativeText({ label, netEffect }: ScoredAction, currency: string, reader: Locale): string {
  return netEffect === null ? label : `${label} (${formatMoney(netEffect, currency, reader)})`;
}
