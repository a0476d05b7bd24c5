import { describe, expect, it } from 'vitest';
import { ImportRequest, ScoreRequest, SettingsResponse } from '#shared/contracts';
import { InvalidRequest } from '../../../lambdas/errors.ts';
import { MAX_BODY_BYTES, readBody } from '../../../lambdas/http/body.ts';

const request = { customers: ['c1'], locale: 'pl' };
const text = (body: unknown) => ({ body: JSON.stringify(body), isBase64Encoded: false });

function detailsOf(body: string, schema: Parameters<typeof readBody>[1] = ScoreRequest) {
  try {
    readBody({ body, isBase64Encoded: false }, schema);
  } catch (error) {
    if (error instanceof InvalidRequest) return error.details;
    throw error;
  }
  return [];
}

describe('readBody', () => {
  it('reads a body as text and in Base64', () => {
    const base64 = { body: Buffer.from(JSON.stringify(request)).toString('base64'), isBase64Encoded: true };

    expect(readBody(text(request), ScoreRequest)).toEqual(request);
    expect(readBody(base64, ScoreRequest)).toEqual(request);
  });

  it.each(['{', 'undefined', '{"a":1}}', "{'a':1}", '\u0000'])('answers invalid_json to %j', (body) => {
    expect(() => readBody({ body, isBase64Encoded: false }, ScoreRequest)).toThrow(
      expect.objectContaining({ code: 'invalid_json' }),
    );
  });

  it('answers payload_too_large one byte beyond the limit, counting bytes and not characters', () => {
    const letters = 'ł'.repeat(MAX_BODY_BYTES / 2);
    const tooLarge = expect.objectContaining({ code: 'payload_too_large' });

    expect(() => readBody({ body: letters, isBase64Encoded: false }, ScoreRequest)).not.toThrow(tooLarge);
    expect(() => readBody({ body: `${letters}a`, isBase64Encoded: false }, ScoreRequest)).toThrow(tooLarge);
    const base64 = Buffer.alloc(MAX_BODY_BYTES + 1).toString('base64');
    expect(() => readBody({ body: base64, isBase64Encoded: true }, ScoreRequest)).toThrow(tooLarge);
  });

  it.each([
    ['', [{ path: '', problem: 'expected object' }]],
    ['[]', [{ path: '', problem: 'expected object' }]],
    ['{"customers":[],"locale":"pl"}', [{ path: 'customers', problem: 'at least 1' }]],
    ['{"customers":[""],"locale":"pl"}', [{ path: 'customers.0', problem: 'at least 1' }]],
    ['{"customers":["a",7],"locale":"pl"}', [{ path: 'customers.1', problem: 'expected string' }]],
    ['{"customers":["a"],"locale":"de"}', [{ path: 'locale', problem: 'one of en, pt-BR, pl' }]],
    ['{"customers":["a"],"locale":"pl","x":1}', [{ path: '', problem: '1 unknown fields' }]],
    [
      '{"customers":["a"],"locale":"pl","__proto__":{"isAdmin":true}}',
      [{ path: '', problem: '1 unknown fields' }],
    ],
  ])('says of %s where it is wrong', (body, details) => {
    expect(detailsOf(body)).toEqual(details);
  });

  it('never repeats a value, and stops after twenty places', () => {
    const orders = Array.from({ length: 50 }, () => ({
      orderId: 'o1',
      customerId: 'Maria da Silva',
      customerName: 'x'.repeat(301),
      date: '2026-02-30',
      netMinor: 1.5,
    }));
    const body = JSON.stringify({ entity: 'orders', currency: 'BRL', last: false, orders });

    const details = detailsOf(body, ImportRequest);

    expect(details).toHaveLength(20);
    expect(details[0]).toEqual({ path: 'orders.0.customerName', problem: 'at most 300' });
    expect(JSON.stringify(details)).not.toMatch(/Maria|xxx|2026|1\.5/);
  });

  it('takes no prototype from the wire', () => {
    const body = '{"settings":{"rates":{"__proto__":{"USD":1}}}}';

    detailsOf(body, SettingsResponse);

    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('USD');
  });
});
