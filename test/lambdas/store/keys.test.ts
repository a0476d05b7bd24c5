import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS } from '#shared/contracts';
import {
  customerIdOf,
  decodeId,
  encodeId,
  entryKey,
  entryNameOf,
  listKeys,
  summaryKey,
} from '../../../lambdas/store/keys.ts';

const anyId = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 200 })
  .map((units) => String.fromCharCode(...units));
const id = fc.oneof(anyId, anyUnits, fc.constantFrom('#', '%', '%0023', '__proto__', 'a#C#b', '\ud800'));

const kind = fc.constantFrom('order' as const, ...EVENT_KINDS);

/** DynamoDB's limits, in bytes of UTF-8. */
const MAX_PARTITION_KEY_BYTES = 2048;
const MAX_SORT_KEY_BYTES = 1024;

describe('encodeId', () => {
  it.each([
    ['4711', '4711'],
    ['ACME/South & Co. ł ã', 'ACME/South & Co. ł ã'],
    ['a#C#b', 'a%0023C%0023b'],
    ['100%', '100%0025'],
    ['%0023', '%00250023'],
    ['\ud83d\ude00', '\ud83d\ude00'],
    ['\ud83d', '%d83d'],
  ])('writes %j as %j', (plain, encoded) => {
    expect(encodeId(plain)).toBe(encoded);
  });

  it('lets no separator through, stays well formed, and is undone by decodeId', () => {
    fc.assert(
      fc.property(id, (plain) => {
        const encoded = encodeId(plain);

        expect(encoded).not.toContain('#');
        expect(encoded.isWellFormed()).toBe(true);
        expect(decodeId(encoded)).toBe(plain);
      }),
    );
  });
});

describe('keys', () => {
  it('give their ids back and differ for different tenants and customers', () => {
    fc.assert(
      fc.property(id, id, id, kind, (customer, otherCustomer, entry, kind) => {
        const name = { customerId: customer, kind, id: entry };
        const key = entryKey('tenant', name);

        expect([customerIdOf(key), entryNameOf(key)]).toEqual([customer, name]);
        expect(key.pk).toBe(summaryKey('tenant', customer).pk);
        expect(key.pk === summaryKey('tenant', otherCustomer).pk).toBe(customer === otherCustomer);
        expect(key.pk).not.toBe(summaryKey('tenant2', customer).pk);
      }),
    );
  });

  it('begin with the tenant, as the permission of a request will demand', () => {
    const { pk } = entryKey('t1', { customerId: 'T#t2#C#x', kind: 'order', id: 'o' });

    expect(pk.startsWith('T#t1#')).toBe(true);
    expect(listKeys('t1', 'c', 'LIST', '0').listPk.startsWith('T#t1#')).toBe(true);
  });

  it.each(['#'.repeat(200), '語'.repeat(200), '😀'.repeat(100)])(
    'stay within the limits for %s',
    (longest) => {
      const name = { customerId: longest, kind: 'touchpoint', id: longest } as const;
      const { pk, sk } = entryKey('0123456789abcdefghijkl', name);

      expect(Buffer.byteLength(pk)).toBeLessThanOrEqual(MAX_PARTITION_KEY_BYTES);
      expect(Buffer.byteLength(sk)).toBeLessThanOrEqual(MAX_SORT_KEY_BYTES);
    },
  );
});
