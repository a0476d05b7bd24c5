import type { ScoredAction } from '#shared/contracts';
import { howTo } from './cadence.ts';
import type { DecidedAction } from './catalogue.ts';
import { explainMoney } from './explain-money.ts';
import type { Reader } from './figures.ts';
import type { Situation } from './situation.ts';

/** What a card says of an action beside its reason: how to go about it, and what its money is made of. */
export function explainAction(
  action: DecidedAction,
  s: Situation,
  reader: Reader,
): Pick<ScoredAction, 'how' | 'formula' | 'assumptions'> {
  return { how: howTo(action, s.touchTier, reader.locale), ...explainMoney(action, s, reader) };
}
