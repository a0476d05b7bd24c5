import { describe, expect, it } from 'vitest';
import { HookReading } from '#shared/contracts';
import { hookEvents, hookItems } from '#shared/signals';
import { HUBSPOT_PAYLOAD, HUBSPOT_READING, RD_STATION_PAYLOAD, RD_STATION_READING } from './payloads.ts';

const inSaoPaulo = new Intl.DateTimeFormat('sv', { timeZone: 'America/Sao_Paulo' });
const context = {
  today: '2026-11-23',
  dayOf: (moment: Date) => inSaoPaulo.format(moment),
  idOf: (item: unknown) => JSON.stringify(item),
  prefix: 'hook ',
};
const read = (payload: unknown, reading: HookReading) =>
  hookEvents(hookItems(payload, reading), reading, context);

const NPS: HookReading = { rules: [{ kind: 'survey', customerId: 'who', date: 'when', nps: 'score' }] };

describe('a delivery', () => {
  it('of HubSpot becomes an answer and a page view, each of its company', () => {
    expect(read(HUBSPOT_PAYLOAD, HUBSPOT_READING)).toEqual({
      ignored: 0,
      unread: [],
      events: [
        {
          kind: 'survey',
          eventId: 'hook 3816279340 25 1795266000000',
          customerId: '1246965',
          date: '2026-11-21',
          nps: 6,
        },
        {
          kind: 'signal',
          eventId: 'hook 3816279480 26 1795266000000',
          customerId: '1246978',
          date: '2026-11-21',
          page: 'cancellation',
        },
      ],
    });
  });

  it('of RD Station becomes an answer on the day of the company, not of Greenwich', () => {
    expect(read(RD_STATION_PAYLOAD, RD_STATION_READING)).toMatchObject({
      ignored: 0,
      unread: [],
      events: [{ kind: 'survey', customerId: 'C-17', date: '2026-11-21', nps: 9 }],
    });
  });

  it('is a contact and a look at prices at once, where two rules speak of it', () => {
    const { events } = read(
      { ...RD_STATION_PAYLOAD, event_identifier: 'pedir-orcamento' },
      RD_STATION_READING,
    );

    expect(events).toMatchObject([
      { kind: 'touchpoint', channel: 'ticket', inbound: true },
      { kind: 'signal', page: 'prices' },
    ]);
  });

  it('carries nothing of a payload but what a rule names', () => {
    expect(JSON.stringify(read(RD_STATION_PAYLOAD, RD_STATION_READING))).not.toMatch(/Padaria|Contato/i);
  });

  it('has its items wherever the reading says, or is one itself', () => {
    const item = { who: 'a', when: '2026-11-20', score: 10 };

    expect(hookItems({ leads: [item, item] }, { items: 'leads', rules: [] })).toHaveLength(2);
    expect(hookItems(item, { rules: [] })).toEqual([item]);
    expect(hookItems({ leads: null }, { items: 'leads', rules: [] })).toEqual([]);
  });

  it('counts an item of which no rule speaks', () => {
    expect(read([{ who: 'a', when: '2026-11-20' }], NPS)).toEqual({ events: [], ignored: 1, unread: [] });
  });

  it.each([
    ['without a customer', { when: '2026-11-20', score: 9 }, 'customerId'],
    ['with an object for a customer', { who: {}, when: '2026-11-20', score: 9 }, 'customerId'],
    ['without a date', { who: 'a', score: 9 }, 'date'],
    ['on a day that there is not', { who: 'a', when: '2026-02-30', score: 9 }, 'date'],
    ['with words for a date', { who: 'a', when: 'yesterday', score: 9 }, 'date'],
    ['with a score beyond ten', { who: 'a', when: '2026-11-20', score: 11 }, 'nps'],
    ['with words for a score', { who: 'a', when: '2026-11-20', score: 'great' }, 'nps'],
  ])('names the field of an item %s, and still reads the others', (_, item, field) => {
    const { events, unread } = read([item, { who: 'b', when: '2026-11-20', score: 1 }], NPS);

    expect(unread).toEqual([{ item: 0, field }]);
    expect(events).toMatchObject([{ customerId: 'b' }]);
  });

  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20 23:59:59', '2026-11-20'],
    ['2026-11-21T02:00:00Z', '2026-11-20'],
    ['2026-11-21T02:00:00+00:00', '2026-11-20'],
    [1_795_226_400, '2026-11-20'],
    [1_795_226_400_000, '2026-11-20'],
  ])('dated %s is of the day %s in São Paulo', (when, date) => {
    expect(read([{ who: 'a', when, score: 5 }], NPS).events).toMatchObject([{ date }]);
  });

  it('is of today where the reading names no date, and of one id where its content is the same', () => {
    const reading: HookReading = { rules: [{ kind: 'survey', customerId: 'who', nps: 'score' }] };
    const [first, again, other] = read(
      [
        { who: 'a', score: 5 },
        { who: 'a', score: 5 },
        { who: 'a', score: 6 },
      ],
      reading,
    ).events;

    expect(first?.kind === 'survey' && first.date).toBe('2026-11-23');
    expect(again?.eventId).toBe(first?.eventId);
    expect(other?.eventId).not.toBe(first?.eventId);
  });

  it.each(['__proto__.polluted', 'constructor.name', 'toString.length'])(
    'holds nothing under %s that it did not bring',
    (path) => {
      const reading: HookReading = { rules: [{ kind: 'touchpoint', customerId: path, channel: 'call' }] };

      expect(read([{}], reading).unread).toEqual([{ item: 0, field: 'customerId' }]);
    },
  );
});

describe('a reading', () => {
  it.each([HUBSPOT_READING, RD_STATION_READING])('of the examples is one that the API takes', (reading) => {
    expect(HookReading.parse(reading)).toEqual(reading);
  });
});
