import type { ComplaintState } from '#shared/contracts';
import type { Day } from '#shared/history';
import { BEHAVIOURS, type Behaviour } from './behaviours.ts';
import type { SampleCompany } from './company.ts';
import { chance, normal, pick, pickWeighted, uniform, whole } from './draws.ts';
import type { SampleCustomer } from './portfolio.ts';
import { sfc32 } from './sfc32.ts';

/** What the company has noted of a customer beside its orders. Null where nobody filled the cell. */
export interface Facts {
  readonly since: Day;
  readonly margin: number | null;
  readonly costToServe: number | null;
  readonly wallet: number | null;
  readonly nps: number | null;
  readonly npsDay: Day | null;
  readonly complaint: ComplaintState;
  readonly lastContact: Day | null;
  readonly tickets: number | null;
  readonly circles: readonly [number, number, number] | null;
  readonly usageTrend: number | null;
  readonly supportViews: number | null;
  readonly pricePageDay: Day | null;
  readonly remark: string | null;
}

const COMPLAINTS: Record<ComplaintState, number> = {
  none: 0.935,
  open: 0.02,
  resolved_satisfied: 0.025,
  resolved_unsatisfied: 0.02,
};

/** How often a clerk has filled the cell. */
const MARGIN_KNOWN = 0.92;
const COST_KNOWN = 0.88;
const WALLET_KNOWN = 0.45;
const NPS_KNOWN = 0.5;
const CONTACT_KNOWN = 0.75;
const CIRCLES_KNOWN = 0.6;
const USAGE_KNOWN = 0.6;
const REMARKED = 0.12;
/** How often a customer that still buys looks at the help or the price pages. */
const VIEWS_SUPPORT = 0.15;
const VIEWS_PRICES = 0.08;

/** Who has not ordered for so long does not look at the website either. */
const ONLINE_DAYS = 120;

/** Who has not ordered for so long is not asked any more. */
const LAST_SURVEY_DAYS = 90;

const SHARE_OF_WALLET = [0.2, 0.95] as const;
const DAYS_FROM_ORDER_TO_CONTACT = [-40, 20] as const;
const LONG_SILENCE = { chance: 0.12, days: [180, 420] } as const;

/** As they stand on `today`. No draw depends on it: from one day to the next only what must change does. */
export function factsOf(customer: SampleCustomer, company: SampleCompany, today: Day): Facts {
  const random = sfc32(`${company.seed}/${customer.number}/facts`);
  const known = <T>(probability: number, value: T): T | null => (chance(random, probability) ? value : null);
  const behaviour: Behaviour = BEHAVIOURS[customer.behaviour];
  const { first, last, sales } = lastActiveYear(customer);

  const grossProfit = sales * customer.grossMargin;
  const costToServe = roundTo(10, grossProfit * uniform(random, behaviour.serviceShare));
  const wallet = roundTo(1000, sales / uniform(random, SHARE_OF_WALLET));
  const nps = Math.min(10, Math.max(0, Math.round(8 + 1.8 * normal(random))));
  const npsDay = Math.max(first, Math.min(today, last + LAST_SURVEY_DAYS) - whole(random, [10, 360]));
  const silence = chance(random, LONG_SILENCE.chance) ? whole(random, LONG_SILENCE.days) : 0;
  const contact = Math.min(today, last + whole(random, DAYS_FROM_ORDER_TO_CONTACT));
  const supportViews = chance(random, VIEWS_SUPPORT) ? whole(random, [1, 6]) : 0;
  const pricePageDay = chance(random, VIEWS_PRICES) ? today - whole(random, [1, 40]) : null;
  const online = last > today - ONLINE_DAYS;
  const circles = [whole(random, [1, 3]), whole(random, [0, 2]), whole(random, [0, 1])] as const;

  return {
    since: first,
    margin: known(MARGIN_KNOWN, customer.grossMargin),
    costToServe: known(COST_KNOWN, costToServe),
    wallet: known(WALLET_KNOWN, wallet),
    ...(chance(random, NPS_KNOWN) ? { nps, npsDay } : { nps: null, npsDay: null }),
    complaint: pickWeighted(random, COMPLAINTS),
    lastContact: known(CONTACT_KNOWN, Math.max(first, contact - silence)),
    tickets: whole(random, [0, 9]),
    circles: known(CIRCLES_KNOWN, circles),
    usageTrend: known(USAGE_KNOWN, Math.round(uniform(random, [-0.45, 0.4]) * 100) / 100),
    supportViews: online ? supportViews : null,
    pricePageDay: online ? pricePageDay : null,
    remark: known(REMARKED, pick(random, company.remarks)),
  };
}

interface ActiveYear {
  readonly first: Day;
  readonly last: Day;
  /** Net sales of the 365 days up to the last order. */
  readonly sales: number;
}

function lastActiveYear(customer: SampleCustomer): ActiveYear {
  const days = customer.documents.filter((document) => document.kind === 'sale').map(({ day }) => day);
  const last = Math.max(...days);
  const counted = customer.documents.filter(({ day, cancelled }) => !cancelled && day > last - 365);
  return { first: Math.min(...days), last, sales: counted.reduce((sum, { amount }) => sum + amount, 0) };
}

function roundTo(unit: number, amount: number): number {
  return Math.max(0, Math.round(amount / unit) * unit);
}
