import type { CustomerScore, PortfolioFigures, Quadrant } from '#shared/contracts';
import {
  type CurvePoint,
  concentration,
  contributionCurve,
  type GroupFigures,
  type Movement,
  type PortfolioCustomer,
  quadrantFigures,
} from '#shared/portfolio';
import { CARE_HOURS } from '#shared/segmentation';
import { ACCOUNTS_PER_PERSON } from '#shared/work';

/** What the board needs to know of a customer. */
export interface BoardCustomer extends PortfolioCustomer, Pick<CustomerScore, 'touchTier' | 'confidence'> {}

export interface BoardTask {
  readonly name: string;
  readonly label: string;
  /** ISO date. */
  readonly due: string;
  /** Against doing nothing, in major units; null where none is claimed. */
  readonly netEffect: number | null;
}

export interface BoardMove extends Pick<Movement<unknown>, 'from' | 'to' | 'contribution'> {
  readonly customers: number;
  readonly names: readonly string[];
}

/** The whole portfolio as a page tells it; plain data. Money in major units of the figures' currency. */
export interface Board {
  readonly figures: PortfolioFigures;
  readonly quadrants: readonly (GroupFigures & { readonly quadrant: Quadrant })[];
  readonly total: GroupFigures;
  readonly concentration: {
    readonly leaders: number;
    readonly customers: number;
    readonly positive: number;
    readonly losing: number;
    readonly losses: number;
    readonly names: readonly string[];
  };
  readonly curve: readonly CurvePoint[];
  /** The one with most money first. */
  readonly moves: readonly BoardMove[];
  /** Customers by the care that they are worth, the hours of it in a week, and the people for those worth a person. */
  readonly load: {
    readonly high: number;
    readonly low: number;
    readonly hoursPerWeek: number;
    readonly people: number;
  };
  /** Mean probability that a label is right; null without labels. */
  readonly sureness: number | null;
  readonly tasks: readonly BoardTask[];
  /** Tasks beyond those that are told. */
  readonly left: number;
}

export interface BoardInput {
  readonly figures: PortfolioFigures;
  readonly customers: readonly BoardCustomer[];
  readonly moves: readonly Movement<{ readonly name: string }>[];
  /** In the order in which to do them; and how many there are beyond them. */
  readonly tasks: readonly BoardTask[];
  readonly beyond?: number;
}

const CURVE_STEPS = 40;
const MOST_NAMES = 3;
const MOST_TASKS = 5;
const WEEKS_PER_YEAR = 52;

export function boardOf({ figures, customers, moves, tasks, beyond = 0 }: BoardInput): Board {
  const { quadrants, total } = quadrantFigures(customers);
  const { leaders, positive, losing, losses } = concentration(customers);
  const sure = customers.flatMap(({ confidence }) => confidence ?? []);
  return {
    figures,
    quadrants,
    total,
    concentration: {
      leaders: leaders.length,
      customers: customers.length,
      positive,
      losing,
      losses,
      names: leaders.slice(0, MOST_NAMES).map(({ name }) => name),
    },
    curve: contributionCurve(customers, CURVE_STEPS),
    moves: moves.map(({ from, to, contribution, customers: moved }) => ({
      from,
      to,
      contribution,
      customers: moved.length,
      names: moved.slice(0, MOST_NAMES).map(({ name }) => name),
    })),
    load: loadOf(customers),
    sureness: sure.length === 0 ? null : sure.reduce((sum, each) => sum + each, 0) / sure.length,
    tasks: tasks.slice(0, MOST_TASKS),
    left: Math.max(0, tasks.length - MOST_TASKS) + beyond,
  };
}

function loadOf(customers: readonly BoardCustomer[]): Board['load'] {
  const count = (tier: BoardCustomer['touchTier']) =>
    customers.filter(({ touchTier }) => touchTier === tier).length;
  const [high, low] = [count('HIGH'), count('LOW')];
  return {
    high,
    low,
    hoursPerWeek: (high * CARE_HOURS.HIGH + low * CARE_HOURS.LOW) / WEEKS_PER_YEAR,
    people: Math.ceil(high / ACCOUNTS_PER_PERSON),
  };
}
