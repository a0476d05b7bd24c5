import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SIGNATURE_WINDOW_SECONDS, verifySignature } from '../../../lambdas/http/signature.ts';
import { eventOf } from './event.ts';

const SECRET = 'a secret of thirty-two characters';
const NOW = 1_795_262_400_000;
const SECONDS = NOW / 1000;
const BODY = Buffer.from('{"who":"Łódź"}');

const ours = (time: string, body = BODY, secret = SECRET) => ({
  'x-loyalty-timestamp': time,
  'x-loyalty-signature': `v1=${createHmac('sha256', secret).update(`${time}.`).update(body).digest('hex')}`,
});
const verify = (headers: Record<string, string>, body = BODY) =>
  verifySignature('signed', SECRET, body, { ...eventOf({}), headers }, NOW);

describe('a signature of ours', () => {
  it('is taken within the window on either side, and remembered until its time alone refuses it', () => {
    for (const offset of [-SIGNATURE_WINDOW_SECONDS, 0, SIGNATURE_WINDOW_SECONDS]) {
      const { expiresAt } = verify(ours(String(SECONDS + offset)));

      expect(expiresAt).toBeGreaterThan(SECONDS + offset + SIGNATURE_WINDOW_SECONDS);
    }
  });

  it('tells one delivery from another', () => {
    const [first, again, later] = [SECONDS, SECONDS, SECONDS + 1].map((time) => verify(ours(String(time))));

    expect(again).toEqual(first);
    expect(later?.digest).not.toBe(first?.digest);
  });

  it.each([
    ['without headers', {}],
    ['too old', ours(String(SECONDS - SIGNATURE_WINDOW_SECONDS - 1))],
    ['from the future', ours(String(SECONDS + SIGNATURE_WINDOW_SECONDS + 1))],
    ['with words for a time', ours('now')],
    ['with a negative time', ours(`-${SECONDS}`)],
    ['of another secret', ours(String(SECONDS), BODY, 'another')],
    ['of another body', ours(String(SECONDS), Buffer.from('{}'))],
    ['of another time', { ...ours(String(SECONDS)), 'x-loyalty-timestamp': String(SECONDS + 1) }],
    ['without its version', stripped(ours(String(SECONDS)))],
    ['cut short', { ...ours(String(SECONDS)), 'x-loyalty-signature': 'v1=' }],
  ])('is refused %s', (_, headers) => {
    expect(() => verify(headers)).toThrow('refused');
  });
});

function stripped(headers: ReturnType<typeof ours>) {
  return { ...headers, 'x-loyalty-signature': headers['x-loyalty-signature'].slice('v1='.length) };
}

describe("HubSpot's third signature", () => {
  const delivery = { ...eventOf({ routeKey: 'POST /v1/hooks/abc' }), rawQueryString: 'a=1' };
  const source = `POSThttps://api.example/v1/hooks/abc?a=1${BODY}${NOW}`;
  const headers = {
    'x-hubspot-request-timestamp': String(NOW),
    'x-hubspot-signature-v3': createHmac('sha256', SECRET).update(source).digest('base64'),
  };

  it('is over method, address, body and time in milliseconds', () => {
    expect(() => verifySignature('hubspot-v3', SECRET, BODY, { ...delivery, headers }, NOW)).not.toThrow();
  });

  it('is refused for another address, and where ours is asked for', () => {
    const elsewhere = { ...delivery, rawPath: '/v1/hooks/abd', headers };

    expect(() => verifySignature('hubspot-v3', SECRET, BODY, elsewhere, NOW)).toThrow('refused');
    expect(() => verifySignature('signed', SECRET, BODY, { ...delivery, headers }, NOW)).toThrow('refused');
  });
});
