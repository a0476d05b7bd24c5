import { describe, expect, it } from 'vitest';
import type { Order } from '#shared/contracts';
import { dayOf } from '#shared/history';
import { EMPTY_SUMMARY } from '../../../lambdas/store/customer-summary.ts';
import { planOrders, type StandingOrder } from '../../../lambdas/store/plan-orders.ts';

const order: Order = { orderId: 'o1', customerId: 'c1', date: '2026-03-02', netMinor: 10_000 };

function standing(...orders: StandingOrder[]) {
  const plan = planOrders(EMPTY_SUMMARY, new Map(), orders, 1);
  return { summary: plan.summary, orders: new Map(orders.map((each) => [each.orderId, each])) };
}

describe('planOrders', () => {
  it('takes a new order into the day it happened', () => {
    const plan = planOrders(EMPTY_SUMMARY, new Map(), [order], 5);

    expect(plan.verdicts).toEqual(['accepted']);
    expect(plan.changed).toEqual([{ ...order, revision: 5 }]);
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

  const before = standing({ ...order, revision: 5 });

  it.each([
    { what: 'the same again', next: order, revision: 5, verdict: 'unchanged', net: 10_000 },
    { what: 'the same in a later import', next: order, revision: 9, verdict: 'unchanged', net: 10_000 },
    { what: 'a later correction', next: { ...order, netMinor: 7 }, revision: 6, verdict: 'accepted', net: 7 },
    {
      what: 'a late, older version',
      next: { ...order, netMinor: 7 },
      revision: 4,
      verdict: 'superseded',
      net: 10_000,
    },
  ])('answers $verdict to $what', ({ next, revision, verdict, net }) => {
    const plan = planOrders(before.summary, before.orders, [next], revision);

    expect(plan.verdicts).toEqual([verdict]);
    expect(plan.changed).toHaveLength(verdict === 'accepted' ? 1 : 0);
    expect(plan.summary.ledger.map((day) => day.netMinor)).toEqual([net]);
  });

  it('lets the content, not the arrival, decide between two versions of one revision', () => {
    const other = { ...order, netMinor: 7 };

    const forth = planOrders(EMPTY_SUMMARY, new Map(), [order, other], 5);
    const back = planOrders(EMPTY_SUMMARY, new Map(), [other, order], 5);

    expect(back.summary).toEqual(forth.summary);
    expect(back.changed).toEqual(forth.changed);
    expect(forth.changed).toHaveLength(1);
  });

  it('moves the amount with a corrected date and leaves no empty day behind', () => {
    const plan = planOrders(before.summary, before.orders, [{ ...order, date: '2026-04-01' }], 6);

    expect(plan.summary.ledger.map((day) => day.day)).toEqual([dayOf('2026-04-01')]);
  });

  it('counts a refund as money back, not as a purchase', () => {
    const refund = { ...order, orderId: 'r1', netMinor: -4_000 };

    const [day] = planOrders(before.summary, before.orders, [refund], 6).summary.ledger;

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
    const plan = planOrders(EMPTY_SUMMARY, new Map(), orders, 1);

    expect(plan.summary.nameOnOrders?.name).toBe(name);
    expect(plan.nameIsOpen).toBe(false);
  });

  it('is open when its order is corrected to an earlier day: an order that is not at hand may be later', () => {
    const { summary } = standing({ ...march, revision: 1 }, { ...april, revision: 1 });
    const atHand = new Map([['o2', { ...april, revision: 1 }]]);

    const plan = planOrders(summary, atHand, [{ ...april, date: '2026-01-02' }], 2);

    expect(plan.nameIsOpen).toBe(true);
  });
});
