import type { Locale, Quadrant, QuadrantMovement, ScoredAction } from '#shared/contracts';
import { DIGEST, say } from '#shared/i18n';
import { type Movement, movements } from '#shared/portfolio';
import type { Decision } from '#shared/scoring';
import { taskOf, workQueue } from '#shared/work';

/** So many tasks are told; the rest is a number. */
export const MOST_TASKS = 10;
const MOST_MOVEMENTS = 8;

export interface DigestTask {
  readonly name: string;
  readonly quadrant: Quadrant | null;
  readonly label: string;
  readonly reason: string;
  /** ISO date. */
  readonly due: string;
  /** Against doing nothing, in major units; null where none is claimed. */
  readonly netEffect: number | null;
}

/** The week of one company, in its language. */
export interface Digest {
  readonly locale: Locale;
  readonly currency: string;
  /** ISO dates: of the figures, and from which on movements count. */
  readonly asOf: string;
  readonly since: string;
  readonly tasks: readonly DigestTask[];
  /** Tasks beyond those that are told. */
  readonly left: number;
  readonly movements: readonly Movement<{ readonly name: string }>[];
}

export interface DigestInput extends Pick<Digest, 'locale' | 'currency' | 'asOf' | 'since'> {
  /** Of all customers that may have something to do. */
  readonly decisions: readonly Decision[];
  /** What was decided and why, in `locale`: asked for the few that are told. */
  readonly tell: (decision: Decision) => Pick<ScoredAction, 'label' | 'reason'>;
  /** Customers beside them who have something to do as well, and whose turn comes later. */
  readonly beyond: number;
  /** In any order. */
  readonly moved: readonly QuadrantMovement[];
  /** By customer id; who is missing is told by the id. */
  readonly names: ReadonlyMap<string, string>;
}

/** The work in the order of the work queue, however many hours it takes, and who moved, with the money. */
export function digestOf({ decisions, tell, beyond, moved, names, ...of }: DigestInput): Digest {
  const byId = new Map(decisions.map((decision) => [decision.figures.customerId, decision]));
  const tasks = decisions.map(({ figures }) => taskOf(figures)).filter((task) => task !== null);
  const { planned } = workQueue(tasks, Number.POSITIVE_INFINITY);
  const told = planned.slice(0, MOST_TASKS).flatMap(({ customerId, netEffect, due }) => {
    const decision = byId.get(customerId);
    if (decision === undefined) return [];
    const { name, quadrant } = decision.figures;
    const { label, reason } = tell(decision);
    return [{ name: name || customerId, quadrant, label, reason, due, netEffect }];
  });
  const journeys = journeysOf(moved).map(({ customerId, from, to, contribution }) => ({
    name: names.get(customerId) || customerId,
    quadrantBefore: from,
    quadrant: to,
    contributionLastActiveYear: contribution,
  }));
  return {
    ...of,
    tasks: told,
    left: planned.length - told.length + beyond,
    movements: movements(journeys).slice(0, MOST_MOVEMENTS),
  };
}

/** Each customer's way once: from where it stood first to where it stands last. */
function journeysOf(moved: readonly QuadrantMovement[]): QuadrantMovement[] {
  const journeys = new Map<string, QuadrantMovement>();
  for (const move of [...moved].sort((a, b) => (a.on < b.on ? -1 : 1))) {
    const from = journeys.get(move.customerId)?.from ?? move.from;
    journeys.set(move.customerId, { ...move, from });
  }
  return [...journeys.values()];
}

export function digestSubject({ locale, tasks, left }: Digest): string {
  const count = tasks.length + left;
  return count === 0 ? say(DIGEST.quietSubject, locale) : say(DIGEST.subject, locale, { count });
}
