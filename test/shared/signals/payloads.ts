import type { HookReading } from '#shared/contracts';

/** What HubSpot posts for changed properties of a company: a list, as its webhook documentation shows it. */
export const HUBSPOT_PAYLOAD = [
  {
    eventId: 3816279340,
    subscriptionId: 25,
    portalId: 33,
    appId: 1160452,
    occurredAt: 1795266000000,
    subscriptionType: 'company.propertyChange',
    attemptNumber: 0,
    objectId: 1246965,
    propertyName: 'last_nps_score',
    propertyValue: '6',
    changeSource: 'CRM',
  },
  {
    eventId: 3816279480,
    subscriptionId: 26,
    portalId: 33,
    appId: 1160452,
    occurredAt: 1795266000000,
    subscriptionType: 'company.propertyChange',
    attemptNumber: 0,
    objectId: 1246978,
    propertyName: 'hs_analytics_last_url',
    propertyValue: 'https://example.com/account/cancel?step=1',
    changeSource: 'ANALYTICS',
  },
];

const hubspot = {
  customerId: 'objectId',
  eventId: ['eventId', 'subscriptionId', 'occurredAt'],
  date: 'occurredAt',
};

export const HUBSPOT_READING: HookReading = {
  rules: [
    {
      kind: 'survey',
      ...hubspot,
      when: [{ field: 'propertyName', is: ['last_nps_score'] }],
      nps: 'propertyValue',
    },
    {
      kind: 'signal',
      ...hubspot,
      when: [{ field: 'propertyName', is: ['hs_analytics_last_url'] }],
      page: { field: 'propertyValue', contains: { cancellation: ['/cancel'], prices: ['/pricing'] } },
    },
  ],
};

/** What RD Station Marketing posts when a form is sent, with the company's own field for its customer number. */
export const RD_STATION_PAYLOAD = {
  event_type: 'WEBHOOK.CONVERTED',
  entity_type: 'CONTACT',
  event_identifier: 'pesquisa-nps',
  timestamp: '2026-11-21T23:30:02.724-03:00',
  event_timestamp: '2026-11-21T23:28:04.254-03:00',
  contact: {
    uuid: 'c2f3d2b3-7250-4d27-97f4-eef38be32f7f',
    email: 'compras@padaria.example',
    name: 'Contato da Padaria',
    cf_codigo_do_cliente: 'C-17',
    cf_nota_nps: ['9'],
    company: { name: 'Padaria do Centro' },
    funnel: { name: 'default', lifecycle_stage: 'Client', opportunity: false },
  },
};

const rdStation = {
  customerId: 'contact.cf_codigo_do_cliente',
  eventId: ['contact.uuid', 'event_identifier', 'event_timestamp'],
  date: 'event_timestamp',
};

export const RD_STATION_READING: HookReading = {
  rules: [
    {
      kind: 'survey',
      ...rdStation,
      when: [{ field: 'event_identifier', is: ['pesquisa-nps'] }],
      nps: 'contact.cf_nota_nps.0',
    },
    {
      kind: 'touchpoint',
      ...rdStation,
      when: [{ field: 'event_identifier', is: ['fale-conosco', 'pedir-orcamento'] }],
      channel: 'ticket',
      inbound: true,
    },
    {
      kind: 'signal',
      ...rdStation,
      page: { field: 'event_identifier', contains: { prices: ['orcamento'], cancellation: ['cancelar'] } },
    },
  ],
};
