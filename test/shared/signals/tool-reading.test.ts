import { describe, expect, it } from 'vitest';
import { HookReading, NewHookRequest } from '#shared/contracts';
import { hookEvents, hookItems, TOOL_SCHEME, type Tool, toolReading, USUAL_FIELDS } from '#shared/signals';
import { HUBSPOT_PAYLOAD, RD_STATION_PAYLOAD } from './payloads.ts';

const context = {
  today: '2026-11-23',
  dayOf: (moment: Date) => moment.toISOString().slice(0, 10),
  idOf: (item: unknown) => JSON.stringify(item),
  prefix: '',
};

function eventsOf(tool: Tool, payload: unknown) {
  const reading = HookReading.parse(toolReading(tool, USUAL_FIELDS[tool]));
  return hookEvents(hookItems(payload, reading), reading, context);
}

describe('a tool that we know', () => {
  it.each<[Tool, unknown, object[]]>([
    [
      'hubspot',
      HUBSPOT_PAYLOAD,
      [
        { kind: 'survey', customerId: '1246965', nps: 6 },
        { kind: 'signal', customerId: '1246978', page: 'cancellation' },
      ],
    ],
    ['rd-station', RD_STATION_PAYLOAD, [{ kind: 'survey', customerId: 'C-17', nps: 9 }]],
    ['own', { customerId: 'C-1', nps: 10 }, [{ kind: 'survey', customerId: 'C-1', nps: 10 }]],
    [
      'own',
      [{ customerId: 'C-1', page: 'https://example.com/pricing?x=1' }],
      [{ kind: 'signal', customerId: 'C-1', page: 'prices' }],
    ],
  ])('is understood without a word about its fields: %s', (tool, payload, events) => {
    const read = eventsOf(tool, payload);

    expect(read.unread).toEqual([]);
    expect(read.events).toMatchObject(events);
  });

  it.each<[Tool, boolean]>([
    ['hubspot', true],
    ['rd-station', false],
    ['own', false],
  ])('is a door that the service takes, with a secret of its own or ours: %s', (tool, givesSecret) => {
    const request = {
      name: tool,
      scheme: TOOL_SCHEME[tool],
      ...(givesSecret && { secret: 'x'.repeat(36) }),
      ...toolReading(tool, USUAL_FIELDS[tool]),
    };

    expect(NewHookRequest.safeParse(request).success).toBe(true);
  });

  it('reads nothing where it is told of nothing', () => {
    const usual = USUAL_FIELDS.own;
    const none = { cancellation: [], prices: [], support: [] };

    expect(toolReading('own', { ...usual, score: '', pages: none })).toBeNull();
    expect(toolReading('own', { ...usual, customerId: '' })).toBeNull();
    expect(toolReading('own', { ...usual, pages: none })?.rules).toHaveLength(1);
  });
});
