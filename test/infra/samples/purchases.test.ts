import { describe, expect, it } from 'vitest';
import { dayOf, isoDateOf } from '#shared/history';
import { BEHAVIOURS, type Behaviour } from '../../../infra/local/samples/behaviours.ts';
import { type Purchase, purchases } from '../../../infra/local/samples/purchases.ts';
import { sfc32 } from '../../../infra/local/samples/sfc32.ts';

const START = dayOf('2022-03-07');
const TYPICAL_YEAR = 50_000;
const CUSTOMERS = 120;

function lifeOf(behaviour: Behaviour, seed: number | string, lastDay = '2026-11-21'): Purchase[] {
  const life: Purchase[] = [];
  for (const purchase of purchases(sfc32(`${seed}`), behaviour, START, TYPICAL_YEAR)) {
    if (purchase.day > dayOf(lastDay)) break;
    life.push(purchase);
  }
  return life;
}

function lives(behaviour: Behaviour): Purchase[][] {
  return Array.from({ length: CUSTOMERS }, (_, seed) => lifeOf(behaviour, seed));
}

function gaps(life: readonly Purchase[]): number[] {
  return life.slice(1).map((purchase, i) => purchase.day - (life[i]?.day ?? 0));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

describe('purchases', () => {
  it.each(Object.keys(BEHAVIOURS) as (keyof typeof BEHAVIOURS)[])(
    'of a %s run forward, on workdays',
    (name) => {
      for (const life of lives(BEHAVIOURS[name])) {
        expect(life.every(({ amount }) => amount > 0)).toBe(true);
        expect(gaps(life).every((gap) => gap >= 0)).toBe(true);
        const weekdays = life.map(({ day }) => new Date(`${isoDateOf(day)}T00:00:00Z`).getUTCDay());
        expect(weekdays.filter((weekday) => weekday === 0 || weekday === 6)).toEqual([]);
      }
    },
  );

  it('have the same beginning, however long one listens', () => {
    const whole = lifeOf(BEHAVIOURS.monthly, 'C0042');
    const beginning = lifeOf(BEHAVIOURS.monthly, 'C0042', '2024-06-30');

    expect(beginning.length).toBeGreaterThan(10);
    expect(whole.slice(0, beginning.length)).toEqual(beginning);
  });

  it('keep the rhythm of their behaviour, never to the day', () => {
    const [low, high] = BEHAVIOURS.monthly.gapDays;
    const all = lives(BEHAVIOURS.monthly)
      .map(gaps)
      .filter((life) => life.length >= 12);

    expect(mean(all.map(mean))).toBeGreaterThan(low);
    expect(mean(all.map(mean))).toBeLessThan(high);
    expect(all.every((life) => new Set(life).size > 4)).toBe(true);
  });

  it('come to about the sales of a typical year, and differ in size', () => {
    const years = lives(BEHAVIOURS.monthly).map((life) =>
      life.filter(({ day }) => day < START + 365).reduce((sum, { amount }) => sum + amount, 0),
    );
    const sorted = years.sort((a, b) => a - b);

    const median = sorted[CUSTOMERS / 2] ?? 0;
    expect(median / (BEHAVIOURS.monthly.yearSales * TYPICAL_YEAR)).toBeGreaterThan(0.75);
    expect(median / (BEHAVIOURS.monthly.yearSales * TYPICAL_YEAR)).toBeLessThan(1.35);
    expect((sorted[CUSTOMERS * 0.9] ?? 0) / (sorted[CUSTOMERS * 0.1] ?? 0)).toBeGreaterThan(3);
  });

  it('of a butterfly are a burst', () => {
    const [fewest, most] = BEHAVIOURS.butterfly.orders;

    for (const life of lives(BEHAVIOURS.butterfly)) {
      expect(life.length).toBeGreaterThanOrEqual(fewest);
      expect(life.length).toBeLessThanOrEqual(most);
    }
  });

  it('of a seasonal buyer leave two thirds of the year empty', () => {
    for (const life of lives(BEHAVIOURS.seasonal)) {
      const months = new Set(life.map(({ day }) => isoDateOf(day).slice(5, 7)));
      // A weekend may carry the last order of a season into the month after it.
      expect(months.size).toBeLessThanOrEqual(BEHAVIOURS.seasonal.seasonMonths + 1);
    }
  });

  it('of a returner stop once for most of a year', () => {
    const [shortest] = BEHAVIOURS.returner.pause.days;
    const long = lives(BEHAVIOURS.returner).filter(
      (life) => life.length > BEHAVIOURS.returner.pause.afterOrders[1],
    );

    for (const life of long) expect(gaps(life).filter((gap) => gap >= shortest)).toHaveLength(1);
  });

  it('of a slipping customer come later and later', () => {
    const long = lives(BEHAVIOURS.slipping)
      .map(gaps)
      .filter((life) => life.length >= 20);

    const slower = long.filter((life) => mean(life.slice(-8)) > mean(life.slice(0, 8)));
    expect(slower.length / long.length).toBeGreaterThan(0.9);
  });

  it('of an exporter are partly in another currency, and of nobody else', () => {
    expect(lifeOf(BEHAVIOURS.exporter, 1).some(({ foreign }) => foreign)).toBe(true);
    expect(
      lives(BEHAVIOURS.weekly)
        .flat()
        .some(({ foreign }) => foreign),
    ).toBe(false);
  });
});
