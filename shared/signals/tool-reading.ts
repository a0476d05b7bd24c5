import type { HookReading, HookRule, HookScheme, SignalPage } from '#shared/contracts';

/** A tool of marketing automation whose deliveries we know, or one of the company's own. */
export type Tool = 'hubspot' | 'rd-station' | 'own';

/** Where a tool's deliveries say what: fields of the payload, at HubSpot names of properties. Empty: it does not. */
export interface ToolFields {
  /** The customer's id; HubSpot names a company by its own number, and nowhere else. */
  readonly customerId: string;
  /** The answer to "would you recommend us", 0…10. */
  readonly score: string;
  /** The address of a page that was looked at, and parts of it by which pages are known. */
  readonly page: string;
  readonly pages: Readonly<Record<SignalPage, readonly string[]>>;
}

/** How each tool signs. */
export const TOOL_SCHEME: Readonly<Record<Tool, HookScheme>> = {
  hubspot: 'hubspot-v3',
  'rd-station': 'signed',
  own: 'signed',
};

const PAGES = { cancellation: ['/cancel'], prices: ['/pricing'], support: ['/support'] };

/** What usually stands where. */
export const USUAL_FIELDS: Readonly<Record<Tool, ToolFields>> = {
  hubspot: { customerId: 'objectId', score: 'last_nps_score', page: 'hs_analytics_last_url', pages: PAGES },
  'rd-station': {
    customerId: 'contact.cf_codigo_do_cliente',
    score: 'contact.cf_nota_nps.0',
    page: 'event_identifier',
    pages: { cancellation: ['cancelar'], prices: ['orcamento'], support: ['suporte'] },
  },
  own: { customerId: 'customerId', score: 'nps', page: 'page', pages: PAGES },
};

/** What tells one event of the tool from another, and its day; of an own tool the content and the arrival do. */
const IDENTITY: Readonly<Record<Tool, { readonly eventId?: string[]; readonly date?: string }>> = {
  hubspot: { eventId: ['eventId', 'subscriptionId', 'occurredAt'], date: 'occurredAt' },
  'rd-station': {
    eventId: ['contact.uuid', 'event_identifier', 'event_timestamp'],
    date: 'event_timestamp',
  },
  own: {},
};

/** How the tool's deliveries are read; null where nothing would be read from them. */
export function toolReading(tool: Tool, { customerId, score, page, pages }: ToolFields): HookReading | null {
  const of = { customerId, ...IDENTITY[tool] };
  // HubSpot tells which property has changed, and its value beside it.
  const at = (name: string) =>
    tool === 'hubspot'
      ? { field: 'propertyValue', when: { when: [{ field: 'propertyName', is: [name] }] } }
      : { field: name, when: {} };
  const rules: HookRule[] = [];
  if (score !== '') rules.push({ kind: 'survey', ...of, ...at(score).when, nps: at(score).field });
  const contains = Object.fromEntries(
    Object.entries(pages).flatMap(([known, parts]) => (parts.length > 0 ? [[known, [...parts]]] : [])),
  );
  if (page !== '' && Object.keys(contains).length > 0) {
    rules.push({ kind: 'signal', ...of, ...at(page).when, page: { field: at(page).field, contains } });
  }
  return customerId === '' || rules.length === 0 ? null : { rules };
}
