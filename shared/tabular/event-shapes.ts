import type { EventKind } from '#shared/contracts';
import { parseComplaint } from './answer-words.ts';
import { isBlank, type SheetCell, textOf } from './cells.ts';
import { voteDecimalMark } from './decimal-vote.ts';
import { parseHours } from './duration.ts';
import { type EventColumns, type EventShape, needed, optional, type RowReader } from './event-shape.ts';
import {
  circleOfRole,
  parseAction,
  parseAttitude,
  parseChannel,
  parseDirection,
  parseMembership,
  parsePage,
  parseWon,
} from './event-words.ts';
import { readCount, readFilled, readPlace, readRenewals, readScore, readYesNo } from './fact-readers.ts';
import type { Entity } from './fields.ts';
import { isMonthly, MONTHS_PER_YEAR } from './monthly-header.ts';
import { known, type Reading } from './reading.ts';
import { ratingReader } from './scale.ts';

/** The longest text that the contracts take (`ShortText`). */
const MAX_TEXT_LENGTH = 300;
/** What the contracts take at most: hours of one contact, a change of usage, points. */
const MOST_HOURS = 1000;
const LARGEST_TREND = 100;
const MOST_POINTS = 1e9;
const MINUTES_PER_HOUR = 60;
const HIGHEST_SCORE = 10;

const contracts: EventShape<'contract'> = {
  kind: 'contract',
  key: ['start', 'end'],
  oneOf: [],
  properties: (columns) => {
    const end = columns.days('contract_end');
    const value = columns.money('contract_value');
    const perYear = isMonthly(columns.header('contract_value')) ? MONTHS_PER_YEAR : 1;
    return {
      start: optional('contract_start', notAfter(columns.days('contract_start'), end)),
      end: needed('contract_end', end),
      annualValueMinor: needed('contract_value', (row) => {
        const reading = value(row);
        if (perYear === 1 || reading === 'blank' || 'code' in reading) return reading;
        columns.assume('monthly_value_yearly', 1);
        return { value: reading.value * perYear };
      }),
      renewals: optional('renewals', columns.at('renewals', readRenewals)),
      notice: optional('notice', columns.at('notice', readYesNo)),
    };
  },
};

const touchpoints: EventShape<'touchpoint'> = {
  kind: 'touchpoint',
  key: ['date', 'channel', 'inbound', 'hours', 'costMinor'],
  oneOf: [],
  properties: (columns) => ({
    date: needed('event_date', columns.pastDays('event_date')),
    channel: needed(
      'channel',
      columns.at('channel', (cell) => ({ value: parseChannel(cell) ?? 'other' })),
    ),
    inbound: optional('direction', columns.at('direction', reading(parseDirection))),
    hours: optional(columns.has('hours') ? 'hours' : 'minutes', hoursReader(columns)),
    costMinor: optional('event_cost', columns.money('event_cost')),
  }),
};

const surveys: EventShape<'survey'> = {
  kind: 'survey',
  key: ['date', 'nps', 'satisfaction'],
  oneOf: ['nps', 'satisfaction'],
  properties: (columns) => ({
    date: needed('event_date', columns.pastDays('event_date')),
    nps: optional('nps', columns.at('nps', readScore)),
    satisfaction: optional(
      'csat',
      columns.at('csat', ratingReader(columns.cells('csat'), columns.options.locale)),
    ),
  }),
};

const complaints: EventShape<'complaint'> = {
  kind: 'complaint',
  key: ['opened'],
  keyField: 'subject',
  oneOf: [],
  properties: (columns) => {
    const opened = columns.pastDays('complaint_date');
    const resolved = notBefore(columns.pastDays('resolved_date'), opened);
    const rating = columns.at('rating', ratingReader(columns.cells('rating'), columns.options.locale));
    const state = columns.at('complaint_state', reading(parseComplaint));
    return {
      opened: needed('complaint_date', opened),
      resolved: optional('resolved_date', (row) => {
        const day = resolved(row);
        const told = known(state(row))?.state ?? 'open';
        if (day !== 'blank' || !told.startsWith('resolved')) return day;
        columns.assume('resolved_day_assumed', 1);
        return opened(row);
      }),
      rating: optional('rating', (row) => {
        const given = rating(row);
        if (given !== 'blank' && 'value' in given) return { value: Math.round(given.value * HIGHEST_SCORE) };
        const told = known(state(row));
        if (given !== 'blank' || told === null || told.contentmentAssumed) return given;
        if (told.state === 'resolved_satisfied') return { value: HIGHEST_SCORE };
        return told.state === 'resolved_unsatisfied' ? { value: 0 } : given;
      }),
    };
  },
};

const signals: EventShape<'signal'> = {
  kind: 'signal',
  key: ['date', 'page'],
  oneOf: ['page', 'usageTrend'],
  properties: (columns) => ({
    date: needed('event_date', columns.pastDays('event_date')),
    page: optional('page', columns.at('page', reading(parsePage))),
    usageTrend: optional('usage_trend', columns.fractions('usage_trend', LARGEST_TREND)),
  }),
};

const contacts: EventShape<'contact'> = {
  kind: 'contact',
  key: ['name', 'role'],
  oneOf: ['name', 'role', 'attitude'],
  properties: (columns) => {
    const circle = columns.at('circle', readCircle);
    const role = columns.at('role', readShortText);
    return {
      name: optional('contact_name', columns.at('contact_name', readShortText)),
      role: optional('role', role),
      circle: needed('circle', (row) => {
        const told = known(circle(row));
        if (told !== null) return { value: told };
        columns.assume('circles_from_roles', 1);
        return { value: circleOfRole(known(role(row)) ?? '') };
      }),
      attitude: optional('attitude', columns.at('attitude', reading(parseAttitude))),
    };
  },
};

const wallets: EventShape<'wallet'> = {
  kind: 'wallet',
  key: ['date'],
  oneOf: ['annualMinor', 'rank'],
  properties: (columns) => ({
    date: needed('event_date', dayOrAsOf(columns)),
    annualMinor: optional('wallet_annual', columns.money('wallet_annual')),
    rank: optional('supplier_rank', columns.at('supplier_rank', readPlace)),
    suppliers: optional('supplier_count', columns.at('supplier_count', readPlace)),
  }),
};

const referrals: EventShape<'referral'> = {
  kind: 'referral',
  key: ['date'],
  keyField: 'referred',
  oneOf: [],
  properties: (columns) => ({
    date: needed('event_date', columns.pastDays('event_date')),
    won: optional('won', columns.at('won', reading(parseWon))),
  }),
};

const outcomes: EventShape<'outcome'> = {
  kind: 'outcome',
  key: ['date', 'action'],
  oneOf: [],
  properties: (columns) => {
    const done = columns.at('done', readYesNo);
    const worked = columns.at('worked', reading(parseWon));
    return {
      date: needed('event_date', columns.pastDays('event_date')),
      action: needed('action', columns.at('action', reading(parseAction))),
      // Who tells how it went, or keeps a log without such a column, has done it.
      done: needed('done', (row) => {
        const told = done(row);
        return told === 'blank' ? { value: !columns.has('done') || known(worked(row)) !== null } : told;
      }),
      worked: optional('worked', worked),
    };
  },
};

const memberships: EventShape<'membership'> = {
  kind: 'membership',
  key: ['date', 'what', 'points'],
  oneOf: [],
  properties: (columns) => ({
    date: needed('event_date', columns.pastDays('event_date')),
    what: needed('membership', columns.at('membership', reading(parseMembership))),
    points: optional('points', columns.at('points', readPoints)),
    costMinor: optional('event_cost', columns.money('event_cost')),
  }),
};

/** What a table without orders and customers holds. */
export type EventEntity = Exclude<Entity, 'orders' | 'customers'>;

export const EVENT_SHAPES = {
  contracts,
  touchpoints,
  surveys,
  complaints,
  signals,
  contacts,
  wallets,
  referrals,
  outcomes,
  memberships,
} as const satisfies {
  readonly [E in `${EventKind}s`]: EventShape<E extends `${infer Kind extends EventKind}s` ? Kind : never>;
} & Record<EventEntity, unknown>;

function reading<T>(parse: (cell: SheetCell) => T | null): (cell: SheetCell) => Reading<T> {
  return (cell) => readFilled(cell, parse);
}

function readShortText(cell: SheetCell): Reading<string> {
  if (isBlank(cell)) return 'blank';
  const value = textOf(cell);
  return value.length > MAX_TEXT_LENGTH ? { code: 'text_too_long' } : { value };
}

function readCircle(cell: SheetCell): Reading<number> {
  const circle = readCount(typeof cell === 'string' ? cell.replace(/\D/g, '') : cell);
  const number = known(circle);
  return number === null || (number >= 1 && number <= 3) ? circle : { code: 'cell_unreadable' };
}

function readPoints(cell: SheetCell): Reading<number> {
  const points = readCount(cell);
  return (known(points) ?? 0) <= MOST_POINTS ? points : { code: 'cell_unreadable' };
}

function hoursReader(columns: EventColumns): RowReader<number> {
  const { mark } = voteDecimalMark(columns.cells('hours'), columns.options.locale);
  const hours = columns.at(
    'hours',
    reading((cell) => parseHours(cell, mark)),
  );
  const minutes = columns.at('minutes', readCount);
  return (row) => {
    const told = hours(row);
    const value = known(told);
    if (value !== null) return value >= 0 && value <= MOST_HOURS ? told : { code: 'cell_unreadable' };
    const count = known(minutes(row));
    if (told !== 'blank' || count === null) return told;
    return count <= MOST_HOURS * MINUTES_PER_HOUR
      ? { value: count / MINUTES_PER_HOUR }
      : { code: 'cell_unreadable' };
  };
}

/** A list without a date column tells how things stand. */
function dayOrAsOf(columns: EventColumns): RowReader<string> {
  if (columns.has('event_date')) return columns.pastDays('event_date');
  return () => {
    columns.assume('dates_assumed', 1, columns.options.asOf);
    return { value: columns.options.asOf };
  };
}

function notAfter(day: RowReader<string>, limit: RowReader<string>): RowReader<string> {
  return ordered(day, limit, (own, other) => own <= other);
}

function notBefore(day: RowReader<string>, limit: RowReader<string>): RowReader<string> {
  return ordered(day, limit, (own, other) => own >= other);
}

function ordered(
  day: RowReader<string>,
  limit: RowReader<string>,
  fits: (own: string, other: string) => boolean,
): RowReader<string> {
  return (row) => {
    const own = day(row);
    const [value, other] = [known(own), known(limit(row))];
    return value === null || other === null || fits(value, other) ? own : { code: 'cell_unreadable' };
  };
}
