import { describe, expect, it } from 'vitest';
import { ImportRequest, IsoDate, Order, ScoreRequest } from '../../../shared/contracts/index.ts';

describe('contracts', () => {
  it.each(['2026-02-28', '2024-02-29', '1997-01-01'])('takes the day %s', (text) => {
    expect(IsoDate.safeParse(text).success).toBe(true);
  });

  it.each(['2026-02-31', '2025-02-29', '2026-13-01', '26-01-01', '2026-1-1', '', 'today'])(
    'refuses "%s" as a day',
    (text) => {
      expect(IsoDate.safeParse(text).success).toBe(false);
    },
  );

  const order = { orderId: '1', customerId: 'C1', date: '2026-01-02', netMinor: 100 };

  it('takes whole minor units only', () => {
    expect(Order.safeParse(order).success).toBe(true);
    expect(Order.safeParse({ ...order, netMinor: 100.5 }).success).toBe(false);
    expect(Order.safeParse({ ...order, netMinor: Number.POSITIVE_INFINITY }).success).toBe(false);
  });

  it('refuses what it does not know, a tenant above all', () => {
    expect(Order.safeParse({ ...order, tenantId: 'another' }).success).toBe(false);
    expect(ScoreRequest.safeParse({ customers: ['C1'], locale: 'en', tenant: 'another' }).success).toBe(
      false,
    );
  });

  it('holds a request to its limits', () => {
    const customers = Array.from({ length: 501 }, (_, i) => `C${i}`);

    expect(ScoreRequest.safeParse({ customers, locale: 'en' }).success).toBe(false);
    expect(ScoreRequest.safeParse({ customers: [], locale: 'en' }).success).toBe(false);
    expect(ScoreRequest.safeParse({ customers: ['C1'], locale: 'de' }).success).toBe(false);
  });

  it('tells orders from customers by the entity', () => {
    const request = { entity: 'orders', currency: 'BRL', last: true, orders: [order] };

    expect(ImportRequest.safeParse(request).success).toBe(true);
    expect(ImportRequest.safeParse({ ...request, entity: 'customers' }).success).toBe(false);
  });
});
