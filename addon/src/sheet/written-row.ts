import type { CustomerScore, Locale } from '#shared/contracts';
import { CELL, type OwnColumn, QUADRANT_LOOK, QUADRANT_NAME, say } from '#shared/i18n';
import type { LocalTime } from '../local-time.ts';
import { plainText } from './plain-text.ts';
import { serialOf } from './serial.ts';

/** What one row gets in our columns; an empty text clears a cell of ours. */
export interface WrittenRow {
  /** Row in the sheet, counted from 1. */
  row: number;
  values: Readonly<Record<OwnColumn, string | number>>;
  /** Colours of the quadrant cell; null for none. */
  look: Readonly<{ ink: string; fill: string }> | null;
  /** Note on the quadrant cell; empty for none. */
  note: string;
}

/**
 * The row of a customer. A customer without any history is said to have none: figures of an earlier run must not
 * stay beside a name they no longer belong to.
 */
export function writtenRow(
  row: number,
  score: CustomerScore | undefined,
  reader: Locale,
  now: LocalTime,
): WrittenRow {
  const updated = serialOf(now);
  if (!score)
    return {
      row,
      values: { ...BLANK, quadrant: say(CELL.noOrdersYet, reader), updated },
      look: null,
      note: '',
    };
  const { primaryAction: action, quadrant } = score;
  return {
    row,
    values: {
      quadrant: quadrantText(score, reader),
      clv: score.clv?.total ?? '',
      stillActive: score.pAlive ?? '',
      action: plainText(action.label),
      moneyAtStake: action.netEffect ?? '',
      due: action.dueDate === null ? '' : serialOf(action.dueDate),
      why: plainText(action.reason),
      updated,
    },
    look: quadrant && QUADRANT_LOOK[quadrant],
    note: quadrant && score.provisional ? noteOf(score, reader) : '',
  };
}

const BLANK = { quadrant: '', clv: '', stillActive: '', action: '', moneyAtStake: '', due: '', why: '' };

function quadrantText({ quadrant, lifecycle }: CustomerScore, reader: Locale): string {
  if (quadrant) return `${QUADRANT_LOOK[quadrant].shape} ${say(QUADRANT_NAME[quadrant], reader)}`;
  return say(lifecycle === 'PROSPECT' ? CELL.noOrdersYet : CELL.checkData, reader);
}

function noteOf(score: CustomerScore, reader: Locale): string {
  return [say(CELL.early, reader), ...score.warnings.map(({ text }) => text)].join('\n');
}
