import type { ComplaintState } from '#shared/contracts';
import type { SheetCell } from './cells.ts';
import { toWords } from './words.ts';

const YES = new Set(['yes', 'y', 'true', '1', 'x', '✓', 'sim', 's', 'tak', 't', 'prawda', 'verdadeiro']);
const NO = new Set(['no', 'n', 'false', '0', 'nao', 'nie', 'f', 'falsz', 'falso']);

/** A yes or a no in the three languages, as a tick, a box or a digit; null for anything else. */
export function parseYesNo(cell: SheetCell): boolean | null {
  const text = typeof cell === 'string' ? toWords(cell) || cell.trim() : String(cell);
  if (YES.has(text)) return true;
  return NO.has(text) ? false : null;
}

const CONTENTMENT = /\b(not |nao |nie ?|un|dis|in)?(satisf|satysf|zadow)/;
const NO_COMPLAINT = /^(none|no complaints?|nenhuma|nenhum|sem reclamac\w+|brak|bez reklamacji)$/;
const OPEN =
  /^(open|unresolved|nao resolvid[ao]|nierozwiazan[ae]|new|pending|in progress|abert[ao]|em aberto|em andamento|pendente|nov[ao]|otwart[ae]|w toku|nowa|zgloszona)\b/;
const RESOLVED =
  /^(resolved|closed|solved|resolvid[ao]|encerrad[ao]|fechad[ao]|rozwiazan[ae]|zamkniet[ae]|zakonczon[ae])\b/;

export interface ReadComplaint {
  readonly state: ComplaintState;
  /** The cell says `resolved` and leaves open whether the customer was content. */
  readonly contentmentAssumed: boolean;
}

/** The state of a complaint as a word or as a yes or no (a yes is an open one); null for anything else. */
export function parseComplaint(cell: SheetCell): ReadComplaint | null {
  const answer = parseYesNo(cell);
  if (answer !== null) return { state: answer ? 'open' : 'none', contentmentAssumed: false };
  const text = toWords(String(cell));
  if (NO_COMPLAINT.test(text)) return { state: 'none', contentmentAssumed: false };
  const contentment = CONTENTMENT.exec(text);
  if (contentment) {
    const state = contentment[1] === undefined ? 'resolved_satisfied' : 'resolved_unsatisfied';
    return { state, contentmentAssumed: false };
  }
  if (OPEN.test(text)) return { state: 'open', contentmentAssumed: false };
  return RESOLVED.test(text) ? { state: 'resolved_satisfied', contentmentAssumed: true } : null;
}
