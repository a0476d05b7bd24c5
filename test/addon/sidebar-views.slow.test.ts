import { describe, expect, it } from 'vitest';
import type { CustomerScore } from '#shared/contracts';
import { fakeService, refusal } from './fake-service.ts';
import { CUSTOMERS_ID, ORDERS_ID, openAddon } from './open-addon.ts';

/** The script reads the real clock; its spreadsheet is in UTC. */
const TODAY = dayIn(0);

function dayIn(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** C1 has an open complaint, the others an overdue order: 1 hour each for low touch, half an hour. */
function withTasks(score: CustomerScore): CustomerScore {
  const [id, label] =
    score.customerId === 'C1' ? ['A02', 'Resolve the open complaint'] : ['A07', 'Call about the order'];
  return {
    ...score,
    touchTier: 'LOW',
    primaryAction: { ...score.primaryAction, id, label, netEffect: 500, dueDate: '2026-11-24' },
    warnings: score.customerId === 'C4' ? [] : [{ code: 'margin_assumed', text: 'Margin assumed at 30%.' }],
  };
}

function segmented() {
  const addon = openAddon({ service: fakeService(withTasks) });
  addon.runtime.run('segmentAll');
  return addon;
}

describe('the map', () => {
  it('has nothing to show before anybody was scored', () => {
    expect(openAddon().runtime.run('sidebarMap')).toEqual({ ok: true, data: null });
  });

  it('shows each scored customer by loyalty and profit, without asking the service', () => {
    const { runtime, service } = segmented();
    const asked = service.calls.length;

    expect(runtime.run('sidebarMap')).toMatchObject({
      ok: true,
      data: {
        points: [
          { id: 'C1', quadrant: 'TRUE_FRIEND', share: 0.8, contribution: 28_900, confidence: 0.81 },
          { id: 'C2', quadrant: 'BUTTERFLY' },
          { id: 'C3', quadrant: 'BARNACLE' },
          { id: 'C4', quadrant: 'STRANGER' },
        ],
        moves: [],
        movedSince: null,
      },
    });
    expect(service.calls).toHaveLength(asked);
  });

  it('says who moved since the time before, with the money', () => {
    let first: Partial<CustomerScore> = {};
    const service = fakeService((score) => (score.customerId === 'C1' ? { ...score, ...first } : score));
    const { runtime } = openAddon({ service });
    runtime.run('segmentAll');
    first = { quadrant: 'BUTTERFLY' };
    runtime.run('segmentAll');

    expect(runtime.run('sidebarMap')).toMatchObject({
      data: {
        moves: [{ from: 'TRUE_FRIEND', to: 'BUTTERFLY', customerIds: ['C1'], contribution: 28_900 }],
        movedSince: TODAY,
      },
    });
  });

  it('learns where the quadrants part', () => {
    expect(segmented().runtime.run('sidebarThresholds')).toEqual({
      ok: true,
      data: { profit: 1_000, loyalty: 0.5 },
    });
  });

  it('goes to a customer’s row, from another tab and after the list was sorted', () => {
    const { runtime } = segmented();
    runtime.workbook.edit({
      type: 'input',
      sheetId: CUSTOMERS_ID,
      row: 1,
      column: 0,
      input: [
        ['C2', 'Bolt'],
        ['C1', 'Acme'],
      ],
    });
    runtime.workbook.activate(ORDERS_ID);

    expect(runtime.run('sidebarGoTo', [['C1']])).toEqual({ ok: true, data: true });
    expect(runtime.workbook.activeSheet.id).toBe(CUSTOMERS_ID);
    expect(runtime.run('sidebarState')).toMatchObject({ state: { customer: { id: 'C1', row: 3 } } });
  });

  it('says when the customer is no longer in the list', () => {
    expect(segmented().runtime.run('sidebarGoTo', [['C99']])).toEqual({ ok: true, data: false });
  });
});

describe('the card', () => {
  it('asks for the details of one customer, with the quadrant that its row says', () => {
    const { runtime, service } = segmented();

    expect(runtime.run('sidebarCard', ['C2'])).toMatchObject({
      ok: true,
      data: { score: { customerId: 'C2', pAlive: 0.88 }, isTask: true, tick: null, today: TODAY },
    });
    const asked = service.calls[service.calls.length - 1]?.[0];
    expect(JSON.parse(String(asked?.body))).toMatchObject({
      customers: ['C2'],
      detail: true,
      previous: { C2: 'BUTTERFLY' },
    });
  });

  it('says that a customer without history is unknown', () => {
    expect(segmented().runtime.run('sidebarCard', ['C5'])).toMatchObject({
      ok: true,
      data: { score: null, isTask: false },
    });
  });
});

describe('the week', () => {
  it('puts what was promised first and fills the hours', () => {
    // 2 hours for the complaint, half an hour for each call.
    expect(segmented().runtime.run('sidebarWeek', [2.5])).toMatchObject({
      data: {
        hours: 2.5,
        hoursPlanned: 2.5,
        planned: [
          { customerId: 'C1', action: 'A02', kind: 'obligation', hours: 2 },
          { customerId: 'C2', action: 'A07' },
        ],
        left: 2,
        waiting: [],
      },
    });
  });

  it('keeps the hours for the next time', () => {
    const { runtime } = segmented();
    runtime.run('sidebarWeek', [3]);
    expect(runtime.run('sidebarWeek', [null])).toMatchObject({ data: { hours: 3 } });
  });

  it('tells the service what was done, takes the task off the list and waits for how it ended', () => {
    const { runtime, service } = segmented();

    expect(runtime.run('sidebarTick', ['C2', 'A07', 'done'])).toMatchObject({
      ok: true,
      data: { state: 'done', on: TODAY, until: dayIn(30) },
    });
    expect(service.imports[service.imports.length - 1]).toMatchObject({
      entity: 'events',
      last: true,
      events: [{ kind: 'outcome', customerId: 'C2', action: 'A07', date: TODAY, done: true }],
    });
    expect(runtime.run('sidebarWeek', [null])).toMatchObject({
      data: {
        planned: [{ customerId: 'C1' }, { customerId: 'C3' }, { customerId: 'C4' }],
        waiting: [{ customerId: 'C2', name: 'Customer C2', action: 'A07' }],
      },
    });
  });

  it('completes the same outcome when its end is known', () => {
    const { runtime, service } = segmented();
    runtime.run('sidebarTick', ['C2', 'A07', 'done']);
    runtime.run('sidebarTick', ['C2', 'A07', 'worked']);

    const ids = service.imports.flatMap((part) =>
      part.entity === 'events' ? part.events.map(({ eventId }) => eventId) : [],
    );
    expect(new Set(ids).size).toBe(1);
    expect(service.imports[service.imports.length - 1]).toMatchObject({ events: [{ worked: true }] });
    expect(runtime.run('sidebarWeek', [null])).toMatchObject({ data: { waiting: [] } });
  });

  it('takes a done task back', () => {
    const { runtime, service } = segmented();
    runtime.run('sidebarTick', ['C2', 'A07', 'done']);

    expect(runtime.run('sidebarTick', ['C2', 'A07', 'undo'])).toEqual({ ok: true, data: null });
    expect(service.imports[service.imports.length - 1]).toMatchObject({
      entity: 'deletions',
      deletions: [{ kind: 'outcome', customerId: 'C2', id: `A07 ${TODAY}` }],
    });
    expect(runtime.run('sidebarWeek', [null])).toMatchObject({ data: { waiting: [] } });
  });

  it.each([
    { customer: 'C2', action: 'A07', until: dayIn(7), why: 'a week' },
    { customer: 'C1', action: 'A02', until: dayIn(1), why: 'a day only, being owed' },
  ])('puts $action off for $why, in the document alone', ({ customer, action, until }) => {
    const { runtime, service } = segmented();
    const told = service.imports.length;

    expect(runtime.run('sidebarTick', [customer, action, 'not_now'])).toMatchObject({ data: { until } });
    expect(service.imports).toHaveLength(told);
    expect(runtime.run('sidebarWeek', [null])).not.toMatchObject({
      data: { planned: expect.arrayContaining([expect.objectContaining({ customerId: customer })]) },
    });
  });

  it('remembers nothing when the service cannot be told', () => {
    const { runtime, service } = segmented();
    service.disturb('/v1/import', refusal(401, 'unauthenticated'));

    expect(runtime.run('sidebarTick', ['C2', 'A07', 'done'])).toMatchObject({ ok: false });
    expect(runtime.run('sidebarWeek', [null])).toMatchObject({ data: { waiting: [] } });
  });
});

describe('trust', () => {
  it('says what the figures rest on, and how many customers a doubt touches', () => {
    expect(segmented().runtime.run('sidebarTrust')).toMatchObject({
      ok: true,
      data: {
        customers: 4,
        model: { pastWindows: 2, hindcast: { orders: { came: 40 } } },
        doubts: [{ code: 'margin_assumed', customers: 3, residual: 3 * 44_600 }],
      },
    });
  });

  it('has nothing to say before anybody was scored', () => {
    expect(openAddon().runtime.run('sidebarTrust')).toEqual({ ok: true, data: null });
  });
});
