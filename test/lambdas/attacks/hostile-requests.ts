import { RULES } from '../../shared/programmes/points/points-rules.ts';

const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const order = { orderId: '1', customerId: 'own', date: '2026-01-01', netMinor: 100 };
const part = (rows: object) => ({ entity: 'orders', currency: 'USD', last: false, ...rows });
export const score = (rows: object) => ({ customers: ['own'], locale: 'en', ...rows });

/** What a signed-in attacker sends, and how it is refused. */
export const HOSTILE_REQUESTS: readonly (readonly [
  what: string,
  method: string,
  path: string,
  body: unknown,
  code: string,
])[] = [
  ['a tenant in the body', 'POST', '/v1/score', score({ tenant: 'victim' }), 'invalid_request'],
  ['a body that is no JSON', 'POST', '/v1/score', '{"customers":', 'invalid_json'],
  ['no body', 'POST', '/v1/score', undefined, 'invalid_request'],
  ['a list in the place of an object', 'POST', '/v1/score', [], 'invalid_request'],
  ['JSON of a hundred thousand levels', 'POST', '/v1/score', deep(100_000), 'invalid_request'],
  [
    'a deep value where a number is due',
    'POST',
    '/v1/import',
    `{"entity":"orders","currency":${deep(50_000)}}`,
    'invalid_request',
  ],
  [
    'a prototype as a field',
    'POST',
    '/v1/score',
    '{"customers":["a"],"locale":"en","__proto__":{"x":1}}',
    'invalid_request',
  ],
  [
    'a prototype within an order',
    'POST',
    '/v1/import',
    `{"entity":"orders","currency":"USD","last":false,"orders":[{"orderId":"1","customerId":"a","date":"2026-01-01","netMinor":1,"__proto__":{"x":1}}]}`,
    'invalid_request',
  ],
  [
    'a constructor as a field',
    'POST',
    '/v1/score',
    score({ constructor: { prototype: {} } }),
    'invalid_request',
  ],
  [
    'a prototype as a currency',
    'PUT',
    '/v1/settings',
    '{"settings":{"rates":{"__proto__":1}}}',
    'invalid_request',
  ],
  ['a body of eleven megabytes', 'POST', '/v1/import', 'x'.repeat(11 * 1024 * 1024), 'payload_too_large'],
  [
    'more customers than a request may hold',
    'POST',
    '/v1/score',
    score({ customers: Array(501).fill('a') }),
    'invalid_request',
  ],
  [
    'more orders than a part may hold',
    'POST',
    '/v1/import',
    part({ orders: Array(2001).fill(order) }),
    'invalid_request',
  ],
  [
    'a tenant beside rules for points',
    'PUT',
    '/v1/programmes/points/rules',
    { rules: null, tenant: 'victim' },
    'invalid_request',
  ],
  [
    'more points than there are numbers for',
    'PUT',
    '/v1/programmes/points/rules',
    { rules: { ...RULES, earning: [{ kind: 'per_amount', points: 1e15, per: 1e-300 }] } },
    'invalid_request',
  ],
  [
    'balances of more customers than a request may hold',
    'POST',
    '/v1/programmes/points',
    { customers: Array(501).fill('a') },
    'invalid_request',
  ],
  ['balances without rules', 'POST', '/v1/programmes/points', { customers: ['own'] }, 'not_found'],
  ['an id of a kilometre', 'POST', '/v1/score', score({ customers: ['a'.repeat(201)] }), 'invalid_request'],
  [
    'an amount without end',
    'POST',
    '/v1/import',
    '{"entity":"orders","currency":"USD","last":false,"orders":[{"orderId":"1","customerId":"a","date":"2026-01-01","netMinor":1e999}]}',
    'invalid_request',
  ],
  [
    'a day that is none',
    'POST',
    '/v1/import',
    part({ orders: [{ ...order, date: '2026-02-30' }] }),
    'invalid_request',
  ],
  [
    'a revision of tomorrow',
    'POST',
    '/v1/import',
    part({ orders: [], revision: Date.now() + 86_400_000 }),
    'invalid_request',
  ],
  [
    'an action that is code',
    'POST',
    '/v1/import',
    {
      entity: 'events',
      currency: 'USD',
      last: false,
      events: [
        {
          kind: 'outcome',
          eventId: '1',
          customerId: 'a',
          date: '2026-01-01',
          action: '=HYPERLINK("x")',
          done: true,
        },
      ],
    },
    'invalid_request',
  ],
  [
    'a forged cursor',
    'GET',
    `/v1/scores?since=${encode({ since: 0, place: { shard: 99, after: null }, begun: null })}`,
    undefined,
    'invalid_request',
  ],
  [
    'a cursor that names a tenant',
    'GET',
    `/v1/movements?since=2026-01-01&after=${encode({ shard: 0, after: null, tenant: 'victim' })}`,
    undefined,
    'invalid_request',
  ],
  ['a shard below the first', 'GET', '/v1/customers?after=-2', undefined, 'invalid_request'],
  ['a member that is a way out', 'DELETE', '/v1/members/..%2F..%2Ftenant', undefined, 'not_found'],
  [
    'an invitation of somebody else',
    'POST',
    '/v1/invitations/accept',
    { invitation: 'A'.repeat(22) },
    'not_found',
  ],
  [
    'an address with a second header in it',
    'POST',
    '/v1/members',
    { email: 'a@example.com\r\nBcc: b@example.com', role: 'owner' },
    'invalid_request',
  ],
  [
    'a role that there is not',
    'POST',
    '/v1/members',
    { email: 'a@example.com', role: 'admin' },
    'invalid_request',
  ],
  ['a route that there is not', 'GET', '/v1/tenants', undefined, 'not_found'],
  ['a method that there is not', 'DELETE', '/v1/settings', undefined, 'not_found'],
  ['a route without its version', 'GET', '/settings', undefined, 'not_found'],
];
