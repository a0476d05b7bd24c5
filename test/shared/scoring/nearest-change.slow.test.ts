import { describe, expect, it } from 'vitest';
import type { CustomerFacts, CustomerScore, Locale } from '#shared/contracts';
import { type CustomerRecord, dayOf, foldOrders, isoDateOf } from '#shared/history';
import { customerScorer, fitPortfolio } from '#shared/scoring';
import { seededRandom } from '../../../shared/forecast/index.ts';
import { AS_OF, buyer, every, MONTHLY_PORTFOLIO, recordOf, SETTINGS } from './records.ts';

const MODEL = fitPortfolio(MONTHLY_PORTFOLIO, SETTINGS, AS_OF);
const score = (record: CustomerRecord, asOf = AS_OF, locale: Locale = 'en', model = MODEL): CustomerScore =>
  customerScorer(model, SETTINGS, asOf, locale)(record);

/** What it says without the no-break spaces of `Intl`. */
const textOf = (record: CustomerRecord, locale: Locale) =>
  score(record, AS_OF, locale).nearestChange?.text.replace(/[\u00a0\u202f]/g, ' ');

function changeOf(row: CustomerScore) {
  if (row.nearestChange === null) throw new Error('nothing would move it');
  return row.nearestChange;
}

const SOLD: CustomerFacts = { grossMargin: 0.3, costToServe12mMinor: 10_000 };
/** An order's amount far above what makes a customer of this portfolio profitable, and far below. */
const BIG = 10_000;
const SMALL = 20;
/** Without any service cost, so that the amounts below are the margin of twelve or thirteen orders. */
const UNSERVED: CustomerFacts = { grossMargin: 0.3, costToServe12mMinor: 0 };

const contract = (
  annualValueMinor: number,
  more: Partial<NonNullable<CustomerFacts['contract']>>,
): CustomerRecord =>
  recordOf('a', [], {
    ...SOLD,
    contract: { start: '2024-03-01', end: '2027-02-28', annualValueMinor, ...more },
  });

const CASES: readonly (readonly [string, CustomerRecord, string, string, string])[] = [
  [
    'order_before',
    buyer('a', every(30, 24, 55), BIG, SOLD),
    'Without an order before 6 Dec 2026 it becomes a Butterfly.',
    'Sem novo pedido antes de 6 de dez. de 2026, passa a ser Borboleta.',
    'Bez zamówienia przed 6 gru 2026 przejdzie do kategorii: Motyl.',
  ],
  [
    'orders_more',
    buyer('a', [110, 20], BIG * 4, SOLD),
    'One more order would make it a True Friend.',
    'Com mais um pedido, passaria a ser Amigo verdadeiro.',
    'Po jeszcze jednym zamówieniu przejdzie do kategorii: Prawdziwy przyjaciel.',
  ],
  [
    'renewal',
    contract(90_000_000, { renewals: 0, end: '2027-02-28' }),
    'A renewal on 28 Feb 2027 would make it a True Friend.',
    'Com a renovação em 28 de fev. de 2027, passaria a ser Amigo verdadeiro.',
    'Po odnowieniu umowy 28 lut 2027 przejdzie do kategorii: Prawdziwy przyjaciel.',
  ],
  [
    'notice_withdrawn',
    contract(90_000_000, { renewals: 2, notice: true }),
    'If it withdraws its notice it becomes a True Friend.',
    'Se voltar atrás no aviso de cancelamento, passa a ser Amigo verdadeiro.',
    'Jeśli wycofa wypowiedzenie, przejdzie do kategorii: Prawdziwy przyjaciel.',
  ],
  [
    'cost_to_serve',
    buyer('a', every(30, 24, 5), 1600, { grossMargin: 0.3, costToServe12mMinor: 200_000 }),
    'Cost to serve lower by R$1,073 a year would make it a True Friend.',
    'Com o custo de atender R$ 1.073 menor por ano, passaria a ser Amigo verdadeiro.',
    'Przy koszcie obsługi niższym o 1073 R$ rocznie przejdzie do kategorii: Prawdziwy przyjaciel.',
  ],
  [
    'contribution_more',
    buyer('a', every(30, 24, 5), 1300, UNSERVED),
    'R$243 more contribution a year would make it a True Friend.',
    'Com R$ 243 a mais de contribuição por ano, passaria a ser Amigo verdadeiro.',
    'Przy wkładzie większym o 243 R$ rocznie przejdzie do kategorii: Prawdziwy przyjaciel.',
  ],
  [
    'contribution_less',
    buyer('a', every(30, 24, 5), 1400, UNSERVED),
    'If its contribution falls by R$148 a year it becomes a Barnacle.',
    'Se a contribuição cair R$ 148 por ano, passa a ser Craca.',
    'Przy wkładzie mniejszym o 148 R$ rocznie przejdzie do kategorii: Pąkla.',
  ],
];

describe('the nearest change of a customer', () => {
  it.each(CASES)('is told: %s, %#', (kind, record, en, pt, pl) => {
    const row = score(record);

    expect(row.nearestChange?.kind).toBe(kind);
    expect((['en', 'pt-BR', 'pl'] as const).map((locale) => textOf(record, locale))).toEqual([en, pt, pl]);
  });

  it.each([
    ['en', '2 more orders would make it a Barnacle.'],
    ['pt-BR', 'Com mais 2 pedidos, passaria a ser Craca.'],
    ['pl', 'Po jeszcze 2 zamówieniach przejdzie do kategorii: Pąkla.'],
  ] as const)('counts the orders that prove a repeat, in %s', (locale, text) => {
    const slow = { ...SETTINGS, defaultCycleDays: 180 };
    const row = customerScorer(MODEL, slow, AS_OF, locale)(buyer('a', [20], SMALL, UNSERVED));

    expect(row.nearestChange).toMatchObject({ kind: 'orders_more', orders: 2, text });
  });

  it('is told against the band, to a customer with a quadrant from before', () => {
    const record = buyer('a', every(30, 24, 5), 1500, UNSERVED);
    const scorer = (quadrant?: 'TRUE_FRIEND') =>
      customerScorer(MODEL, SETTINGS, AS_OF, 'en', quadrant && { previous: { a: quadrant } });

    const less = changeOf(scorer('TRUE_FRIEND')(record)).amount ?? 0;
    const lessAtFirst = changeOf(scorer()(record)).amount ?? 0;

    expect(less - lessAtFirst).toBeCloseTo(MODEL.profitThreshold / 10, -1);
  });
});

describe('applied, the nearest change', () => {
  it('by silence comes true on the very day, and not the day before, in the rhythm form', () => {
    const told = inRhythm.flatMap((record) => {
      const { date, quadrant } = changeOf(score(record));
      return date === null ? [] : [{ record, day: dayOf(date), quadrant }];
    });

    expect(told.length).toBeGreaterThan(10);
    for (const { record, day, quadrant } of told) {
      expect(score(record, day).quadrant).toBe(quadrant);
      expect(score(record, day - 1).quadrant).toBe(score(record).quadrant);
    }
  });

  it('by silence comes true within three weeks, or a fifth of the days told, by the forecast', () => {
    const { model, records } = leftToChance();
    const quadrantAfter = (record: CustomerRecord, days: number) =>
      score(record, AS_OF + days, 'en', model).quadrant;

    const told = records.flatMap((record) => {
      const { date, quadrant } = changeOf(score(record, AS_OF, 'en', model));
      return date === null ? [] : [{ record, days: dayOf(date) - AS_OF, quadrant }];
    });

    expect(model.timing.name).toBe('auto');
    expect(told.length).toBeGreaterThan(10);
    for (const { record, days, quadrant } of told) {
      const tolerance = Math.ceil(Math.max(21, days / 5));
      expect(quadrantAfter(record, days + tolerance)).toBe(quadrant);
      if (days > tolerance) expect(quadrantAfter(record, days - tolerance)).not.toBe(quadrant);
    }
  });

  it.each([
    ['the rhythm form', () => ({ model: MODEL, records: shortOfOrders })],
    ['the forecast', leftToChance],
  ] as const)('by orders makes the customer what was told, by %s', (_, portfolio) => {
    const { model, records } = portfolio();

    const told = records.flatMap((record) => {
      const { orders, quadrant } = changeOf(score(record, AS_OF, 'en', model));
      return orders === null ? [] : [{ record, orders, quadrant }];
    });

    expect(told.length).toBeGreaterThan(10);
    for (const { record, orders, quadrant } of told) {
      const { ordered, day } = withUsualOrders(record, orders, model.medianCycleDays ?? 90);
      expect(score(ordered, day, 'en', model).quadrant).toBe(quadrant);
    }
  });

  it.each([1600, 1399, 1411.11])('by money makes the customer what was told: orders of %d', (amount) => {
    const cost = 200_000;
    const served = (costToServe12mMinor: number) =>
      buyer('a', every(30, 24, 5), amount, { grossMargin: 0.3, costToServe12mMinor });
    const { kind, amount: change, quadrant } = changeOf(score(served(cost)));
    const minor = Math.round(100 * (change ?? 0));

    expect(kind).toBe('cost_to_serve');
    expect(score(served(cost - minor)).quadrant).toBe(quadrant);
    // One unit of money less is not enough.
    expect(score(served(cost - minor + 100)).quadrant).toBe(score(served(cost)).quadrant);
  });
});

const inRhythm = [10, 30, 45, 90, 120].flatMap((gap) =>
  [0, 0.5, 1, 1.5, 2].map((cycles) => buyer('a', every(gap, 9, Math.round(cycles * gap)), BIG, SOLD)),
);

const shortOfOrders = [10, 30, 60, 90].flatMap((gap) =>
  [1, 2, 3, 4, 6].flatMap((orders) =>
    [0.5, 3, 6].flatMap((cycles) =>
      [SMALL, 600, BIG].map((amount) =>
        buyer('a', every(gap, orders, Math.round(cycles * gap)), amount, SOLD),
      ),
    ),
  ),
);

/** Customers that order at random, each at its own rate, and of whom some have left. */
function leftToChance() {
  const random = seededRandom(7);
  const records = Array.from({ length: 90 }, (_, i) => {
    const mean = 15 + 80 * random();
    const days: number[] = [];
    const quits = random() < 0.4 ? 400 * random() : 0;
    for (let ago = 900 - 300 * random(); ago > quits; ago -= Math.max(1, -mean * Math.log(1 - random()))) {
      days.push(Math.round(ago));
    }
    return buyer(`r${i}`, [...new Set(days)], i % 2 === 0 ? SMALL : BIG, UNSERVED);
  });
  return { model: fitPortfolio(records, SETTINGS, AS_OF), records };
}

/** The record with so many orders of its mean size from today on, its mean gap apart, and the day of the last. */
function withUsualOrders(record: CustomerRecord, orders: number, usualGap: number) {
  const { ledger } = record;
  const first = ledger[0]?.day ?? AS_OF;
  const last = ledger.at(-1)?.day ?? AS_OF;
  const gap = ledger.length > 1 ? (last - first) / (ledger.length - 1) : usualGap;
  const mean = ledger.reduce((sum, { netMinor }) => sum + netMinor, 0) / ledger.length;
  const days = Array.from({ length: orders }, (_, i) => AS_OF + Math.round(i * gap));
  const added = days.map((day) => ({ date: isoDateOf(day), netMinor: Math.round(mean) }));
  return { ordered: { ...record, ledger: foldOrders(ledger, added) }, day: days.at(-1) ?? AS_OF };
}
