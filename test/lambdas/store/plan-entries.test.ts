import { describe, expect, it } from 'vitest';
import type { CustomerEvent, Order } from '#shared/contracts';
import { dayOf } from '#shared/history';
import { EMPTY_SUMMARY } from '../../../lambdas/store/customer-summary.ts';
import { type Entry, entryOfDeletion, entryOfEvent, entryOfOrder } from '../../../lambdas/store/entry.ts';
import { nameOf, planEntries } from '../../../lambdas/store/plan-entries.ts';

const order: Order = { orderId: 'o1', customerId: 'c1', date: '2026-03-02', netMinor: 10_000 };
const survey: CustomerEvent = {
  kind: 'survey',
  eventId: 'o1',
  customerId: 'c1',
  date: '2026-03-05',
  nps: 9,
};
const without = (revision: number) =>
  entryOfDeletion({ kind: 'order', customerId: 'c1', id: 'o1' }, revision);

const planNew = (...entries: Entry[]) => planEntries(EMPTY_SUMMARY, new Map(), entries);

function standing(...entries: Entry[]) {
  const { summary } = planNew(...entries);
  return { summary, entries: new Map(entries.map((entry) => [nameOf(entry), entry])) };
}

describe('planEntries', () => {
  it('takes a new order into the day it happened', () => {
    const plan = planNew(entryOfOrder(order, 5));

    expect(plan.outcomes).toEqual([{ id: 'o1', verdict: 'accepted' }]);
    expect([...plan.changed.values()]).toEqual([entryOfOrder(order, 5)]);
    expect(plan.summary.ledger).toEqual([
      {
        day: dayOf('2026-03-02'),
        purchases: 1,
        netMinor: 10_000,
        refundMinor: 0,
        costedNetMinor: 0,
        costMinor: 0,
      },
    ]);
  });

  it('takes the kinds of product of an order into the assortment', () => {
    const categories = [{ name: 'Coffee', netMinor: 7_000 }];

    const { summary } = planNew(entryOfOrder({ ...order, categories }, 5));

    expect(summary.assortment).toEqual([{ category: 'Coffee', year: 2026, purchases: 1, netMinor: 7_000 }]);
  });

  it('tells an event from an order of the same id', () => {
    const { changed, summary } = planNew(entryOfOrder(order, 5), entryOfEvent(survey, 5));

    expect(changed.size).toBe(2);
    expect(summary.ledger).toHaveLength(1);
    expect(summary.relations).toEqual({ surveys: [{ day: dayOf('2026-03-05'), nps: 9, count: 1 }] });
  });

  const before = standing(entryOfOrder(order, 5));
  const corrected = (revision: number) => entryOfOrder({ ...order, netMinor: 7 }, revision);

  it.each([
    { what: 'the same again', next: entryOfOrder(order, 5), verdict: 'unchanged', nets: [10_000] },
    {
      what: 'the same in an earlier import',
      next: entryOfOrder(order, 4),
      verdict: 'unchanged',
      nets: [10_000],
    },
    { what: 'a later correction', next: corrected(6), verdict: 'accepted', nets: [7] },
    { what: 'a late, older version', next: corrected(4), verdict: 'superseded', nets: [10_000] },
    { what: 'a later deletion', next: without(6), verdict: 'accepted', nets: [] },
    { what: 'a late, older deletion', next: without(4), verdict: 'superseded', nets: [10_000] },
    { what: 'a deletion of the same import', next: without(5), verdict: 'superseded', nets: [10_000] },
  ])('answers $verdict to $what', ({ next, verdict, nets }) => {
    const plan = planEntries(before.summary, before.entries, [next]);

    expect(plan.outcomes).toEqual([{ id: 'o1', verdict }]);
    expect(plan.changed.size).toBe(verdict === 'accepted' ? 1 : 0);
    expect(plan.summary.ledger.map((day) => day.netMinor)).toEqual(nets);
  });

  it.each([
    { what: 'what stands', known: before, next: entryOfOrder(order, 9) },
    { what: 'a deletion that stands', known: standing(without(5)), next: without(9) },
    { what: 'a deletion of what never was', known: standing(), next: without(9) },
  ])('remembers the revision that repeats $what, though nothing changes', ({ known, next }) => {
    const plan = planEntries(known.summary, known.entries, [next]);

    expect(plan.outcomes).toEqual([{ id: 'o1', verdict: 'unchanged' }]);
    expect([...plan.changed.values()]).toEqual([next]);
    expect(plan.summary).toEqual(known.summary);
  });

  it('brings a deleted order back with a later import, and not with an earlier one', () => {
    const deleted = standing(without(6));

    const late = planEntries(deleted.summary, deleted.entries, [entryOfOrder(order, 5)]);
    const anew = planEntries(deleted.summary, deleted.entries, [entryOfOrder(order, 7)]);

    expect(late.outcomes).toEqual([{ id: 'o1', verdict: 'superseded' }]);
    expect(late.summary).toEqual(EMPTY_SUMMARY);
    expect(anew.outcomes).toEqual([{ id: 'o1', verdict: 'accepted' }]);
    expect(anew.summary).toEqual(before.summary);
  });

  it('lets the content, not the arrival, decide between two versions of one revision', () => {
    const versions = [entryOfOrder(order, 5), corrected(5), without(5)];

    const forth = planNew(...versions);
    const back = planNew(...versions.toReversed());

    expect(back.summary).toEqual(forth.summary);
    expect(back.changed).toEqual(forth.changed);
    expect(forth.changed.size).toBe(1);
  });

  it('sees no change in another order of the fields', () => {
    const { date, ...rest } = survey;

    expect(entryOfEvent({ date, ...rest } as CustomerEvent, 1)).toEqual(entryOfEvent(survey, 1));
  });

  it('moves the amount with a corrected date and leaves no empty day behind', () => {
    const moved = entryOfOrder({ ...order, date: '2026-04-01' }, 6);

    const plan = planEntries(before.summary, before.entries, [moved]);

    expect(plan.summary.ledger.map((day) => day.day)).toEqual([dayOf('2026-04-01')]);
  });

  it('counts a refund as money back, not as a purchase', () => {
    const refund = entryOfOrder({ ...order, orderId: 'r1', netMinor: -4_000 }, 6);

    const [day] = planEntries(before.summary, before.entries, [refund]).summary.ledger;

    expect(day).toMatchObject({ purchases: 1, netMinor: 6_000, refundMinor: 4_000 });
  });
});

describe('the name on the orders', () => {
  const march = { ...order, orderId: 'o1', date: '2026-03-02', customerName: 'March & Co' };
  const april = { ...order, orderId: 'o2', date: '2026-04-02', customerName: 'April Ltd' };

  it.each([
    { what: 'the latest day', orders: [april, march], name: 'April Ltd' },
    {
      what: 'the highest order id of a day',
      orders: [{ ...march, date: '2026-04-02', orderId: 'o9' }, april],
      name: 'March & Co',
    },
    {
      what: 'only orders that carry one',
      orders: [march, { ...april, customerName: undefined }],
      name: 'March & Co',
    },
    { what: 'none when no order carries one', orders: [order], name: undefined },
  ])('comes from $what', ({ orders, name }) => {
    const plan = planNew(...orders.map((each) => entryOfOrder(each, 1)));

    expect(plan.summary.nameOnOrders?.name).toBe(name);
    expect(plan.nameIsOpen).toBe(false);
  });

  it.each([
    { what: 'corrected to an earlier day', next: entryOfOrder({ ...april, date: '2026-01-02' }, 2) },
    { what: 'deleted', next: entryOfDeletion({ kind: 'order', customerId: 'c1', id: 'o2' }, 2) },
  ])('is open when its order is $what: an order that is not at hand may be later', ({ next }) => {
    const { summary } = standing(entryOfOrder(march, 1), entryOfOrder(april, 1));
    const atHand = new Map([[nameOf(next), entryOfOrder(april, 1)]]);

    const plan = planEntries(summary, atHand, [next]);

    expect(plan.nameIsOpen).toBe(true);
  });

  it('stays when a deletion names an event of the same id', () => {
    const { summary } = standing(entryOfOrder(april, 1));
    const deletion = entryOfDeletion({ kind: 'survey', customerId: 'c1', id: 'o2' }, 2);

    const plan = planEntries(summary, new Map(), [deletion]);

    expect([plan.summary.nameOnOrders?.name, plan.nameIsOpen]).toEqual(['April Ltd', false]);
  });
});
