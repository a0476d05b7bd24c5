import type { Day } from '#shared/history';
import { CATALOGUE, forTier, type GateAction, UNSCORED_TIER } from './catalogue.ts';
import type { Choices } from './choose.ts';
import { prospectEffect } from './money.ts';
import type { Economics } from './situation.ts';

/** For a row that cannot be scored: its data is mended. */
export function chooseFixing(asOf: Day): Choices<'A01'> {
  return gate('A01', null, asOf);
}

/** For a prospect, of which nothing is known but what a typical customer brings. */
export function chooseForProspect(asOf: Day, economics: Economics): Choices<'A32'> {
  return gate('A32', prospectEffect(economics), asOf);
}

function gate<Action extends GateAction>(
  action: Action,
  netEffect: number | null,
  asOf: Day,
): Choices<Action> {
  const dueAfter = (id: GateAction | 'A34') => asOf + forTier(CATALOGUE[id].dueDays, UNSCORED_TIER);
  return {
    primary: { action, netEffect, due: dueAfter(action) },
    alternatives: [{ action: 'A34', netEffect: 0, due: dueAfter('A34') }],
  };
}
