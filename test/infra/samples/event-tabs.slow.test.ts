import { describe, expect, it } from 'vitest';
import { cleanEvents, isEventLayout } from '#shared/tabular';
import { sampleWorkbook } from '../../../infra/local/samples/sample-workbook.ts';
import type { SheetSnapshot } from '../../../infra/local/workbook/protocol.ts';
import { LOCALES, layoutOf, readingOptions, sampleOf, sheetsOf, valuesOf } from './samples.ts';

const eventTabs = sampleOf('en').sheets.slice(2);

function eventsIn(sheet: SheetSnapshot) {
  const layout = layoutOf(sheet);
  if (!isEventLayout(layout)) throw new Error(`${sheet.name} holds ${layout.entity}`);
  return cleanEvents(valuesOf(sheet), layout, readingOptions('en'));
}

describe('the tabs of what happens beside the orders', () => {
  it.each([
    ['NPS survey', 'surveys', 300, 1_200],
    ['Complaints', 'complaints', 100, 500],
    ['Service desk', 'touchpoints', 500, 3_000],
    ['People', 'contacts', 300, 800],
  ] as const)('%s is read as %s, every row of it', (name, entity, fewest, most) => {
    const sheet = eventTabs.find((tab) => tab.name === name) as SheetSnapshot;
    const { events, report } = eventsIn(sheet);

    expect(layoutOf(sheet).entity).toBe(entity);
    expect(report).toMatchObject({ rejected: [], leftOut: [], accepted: sheet.cells.length - 1 });
    expect(events.length).toBeGreaterThan(fewest);
    expect(events.length).toBeLessThan(most);
  });

  it('name only customers of the list', () => {
    const { customers } = sheetsOf(sampleOf('en'));
    const known = new Set(valuesOf(customers).map(([id]) => id));

    const named = eventTabs.flatMap((tab) => eventsIn(tab).events.map(({ customerId }) => customerId));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it('show some complaints that are still open, most resolved', () => {
    const [, complaints] = eventTabs;
    const { events } = eventsIn(complaints as SheetSnapshot);
    const open = events.filter((event) => event.kind === 'complaint' && event.resolved === undefined);

    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(events.length * 0.05);
  });

  it('keep every answer and its id as the days go on', () => {
    const [now = []] = eventTabs.map((tab) => eventsIn(tab).events);
    const [then = []] = sampleWorkbook('en', '2026-06-30')
      .sheets.slice(2)
      .map((tab) => eventsIn(tab).events);

    expect(then.length).toBeGreaterThan(100);
    expect(now).toEqual(expect.arrayContaining(then));
  });

  it.each(LOCALES)(
    'are no surprise: every other tab of the %s sample holds customers or orders',
    (locale) => {
      expect(
        sampleOf(locale)
          .sheets.slice(0, 2)
          .map((tab) => layoutOf(tab).entity),
      ).toEqual(['customers', 'orders']);
    },
  );
});
