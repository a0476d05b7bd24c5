import type { ScoredAction } from '#shared/contracts';
import { isoDateOf } from '#shared/history';
import { type ActionId, CATALOGUE } from './catalogue.ts';
import type { ChosenAction } from './choose.ts';

/** A chosen action as it is told to everybody, before anybody's language. */
export type ActionFigures = Pick<ScoredAction, 'id' | 'code' | 'netEffect' | 'dueDate'>;

export function actionFigures(
  { action, netEffect, due }: ChosenAction<ActionId>,
  minorPerMajor: number,
): ActionFigures {
  return {
    id: action,
    code: CATALOGUE[action].code,
    netEffect: netEffect === null ? null : Math.round(netEffect) / minorPerMajor,
    dueDate: due === null ? null : isoDateOf(due),
  };
}
