import { CustomerEvent, type HookReading, type HookRule, type SignalPage } from '#shared/contracts';
import { dayOfText } from './day-of-text.ts';
import { fieldAt, textAt } from './field-at.ts';

/** What reading a payload needs beside it. */
export interface HookContext {
  /** The day (ISO) of arrival, in the company's time zone. */
  readonly today: string;
  /** The day of a moment, in the same. */
  readonly dayOf: (moment: Date) => string;
  /** An id for an item that names none: the same content, the same id. */
  readonly idOf: (item: unknown) => string;
  /** Before every event's id, so that events of two tools, or of a sheet, never stand for each other. */
  readonly prefix: string;
}

export interface ReadHook {
  readonly events: readonly CustomerEvent[];
  /** Items of which no rule speaks. */
  readonly ignored: number;
  /** Items that a rule speaks of and cannot read: their place, and the field of an event that is missing or wrong. */
  readonly unread: readonly { readonly item: number; readonly field: string }[];
}

/** A rule's event, or the field that was in the way; null when the rule does not speak of the item. */
type Read = { readonly event: CustomerEvent } | { readonly field: string } | null;

/** The items of a payload: what stands under `items`, or the payload itself; a single one counts as a list of one. */
export function hookItems(payload: unknown, { items }: HookReading): readonly unknown[] {
  const found = items === undefined ? payload : fieldAt(payload, items);
  if (found === undefined || found === null) return [];
  return Array.isArray(found) ? found : [found];
}

/** The events that the rules of a hook read from the items of a delivery. */
export function hookEvents(
  items: readonly unknown[],
  { rules }: HookReading,
  context: HookContext,
): ReadHook {
  const events: CustomerEvent[] = [];
  const unread: { item: number; field: string }[] = [];
  let ignored = 0;
  items.forEach((item, place) => {
    const spoken = rules.map((rule) => readItem(item, rule, context)).filter((read) => read !== null);
    if (spoken.length === 0) ignored++;
    for (const read of spoken) {
      if ('event' in read) events.push(read.event);
      else unread.push({ item: place, field: read.field });
    }
  });
  return { events, ignored, unread };
}

function readItem(item: unknown, rule: HookRule, context: HookContext): Read {
  const { when = [] } = rule;
  if (!when.every(({ field, is }) => is.includes(textAt(item, field) ?? ''))) return null;
  const content = contentOf(item, rule);
  if (content === null) return null;
  const day =
    rule.date === undefined ? context.today : dayOfText(textAt(item, rule.date) ?? '', context.dayOf);
  if (day === null) return { field: 'date' };
  const parsed = CustomerEvent.safeParse({
    kind: rule.kind,
    eventId: `${context.prefix}${idOf(item, rule) ?? context.idOf(item)}`,
    customerId: textAt(item, rule.customerId),
    date: day,
    ...content,
  });
  return parsed.success
    ? { event: parsed.data }
    : { field: String(parsed.error.issues[0]?.path[0] ?? rule.kind) };
}

/** What an event of the kind carries beside its names; null when the item has nothing of it. */
function contentOf(item: unknown, rule: HookRule): object | null {
  switch (rule.kind) {
    case 'signal': {
      const page = pageOf(textAt(item, rule.page.field), rule.page.contains);
      return page === null ? null : { page };
    }
    case 'survey': {
      const nps = rule.nps === undefined ? undefined : textAt(item, rule.nps);
      const satisfaction = rule.satisfaction === undefined ? undefined : textAt(item, rule.satisfaction);
      if (nps === undefined && satisfaction === undefined) return null;
      return {
        ...(nps !== undefined && { nps: Number(nps) }),
        ...(satisfaction !== undefined && { satisfaction: Number(satisfaction.replace(',', '.')) }),
      };
    }
    case 'touchpoint': {
      const { channel, inbound } = rule;
      return { channel, ...(inbound !== undefined && { inbound }) };
    }
  }
}

/** The first page of which the address holds a part, without regard to capitals. */
function pageOf(
  address: string | undefined,
  contains: Readonly<Partial<Record<SignalPage, readonly string[]>>>,
): SignalPage | null {
  if (address === undefined) return null;
  const lower = address.toLowerCase();
  const found = Object.entries(contains).find(([, parts = []]) =>
    parts.some((part) => lower.includes(part.toLowerCase())),
  );
  return found ? (found[0] as SignalPage) : null;
}

/** The id that the item's own fields make; undefined when one of them is missing. */
function idOf(item: unknown, { eventId }: HookRule): string | undefined {
  const parts = eventId?.map((path) => textAt(item, path));
  return parts?.every((part) => part !== undefined) ? parts.join(' ') : undefined;
}
