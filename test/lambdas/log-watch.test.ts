import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { personsIn, speakOfAllIn, takeLeaks, watchedLogger } from './log-watch.ts';

const ordinary = {
  requestId: '3f2c1b70-0c1e-4a53-9d53-b5c1d1c0a9ee',
  route: 'POST /v1/score',
  status: 500,
  milliseconds: 1084,
  failure: 'TypeError',
  places: ['at score (file:///lambdas/node_modules/@smithy/core/c12.ts:10:3)'],
};
const line = (more: object) => JSON.stringify(['request', { ...ordinary, ...more }]);
const words = ['Wanda Wiśniewska', 'c1', 'POL-100', '1084', '600700800'];

describe('the watch over logs', () => {
  it.each([
    ['a name', { why: 'no value for Wanda Wiśniewska here' }, ['Wanda Wiśniewska']],
    ['a customer id', { customer: 'c1' }, ['c1']],
    ['an id with a hyphen', { why: 'customer (POL-100)' }, ['POL-100']],
    ['a long number', { why: 'called 600700800.5', phone: 600700800 }, ['600700800']],
    [
      'an address that nobody told of',
      { why: 'sent to jan.kowalski@firma.com.pl' },
      ['jan.kowalski@firma.com.pl'],
    ],
    ['a token that nobody told of', { header: 'Bearer eyJhbGciOiJSUzI1' }, ['eyJhbGciOiJSUzI1']],
  ])('sees %s', (_, more, found) => {
    expect(personsIn(line(more), words)).toEqual(found);
  });

  it('sees nobody in a line that names none, not even where a number or a part of a word is the same', () => {
    expect(personsIn(line({}), words)).toEqual([]);
  });

  it('remembers whom a request speaks of, and forgets it with the lines', () => {
    speakOfAllIn({
      entity: 'orders',
      orders: [{ customerId: 'POL-100', customerName: 'Wanda', netMinor: 5 }],
    });
    speakOfAllIn({ customers: ['c1'], locale: 'en' });
    const seen: unknown[] = [];
    const logger = watchedLogger({ info: (text) => void seen.push(text), error: () => {} });

    logger.info('request of Wanda');
    logger.error('request', { failure: 'orders of c1 and POL-100 in en' });

    expect(takeLeaks().map(({ word }) => word)).toEqual(['Wanda', 'POL-100', 'c1']);
    expect(takeLeaks()).toEqual([]);
    expect(seen).toEqual(['request of Wanda']);
  });

  it('is given every line that a handler of these tests logs', () => {
    const files = globSync('**/*.ts', { cwd: import.meta.dirname });
    const unwatched = files.filter((file) => {
      const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
      return (
        /\bstartStack\(|\blogger: \{/.test(text) && !text.includes('watchedLogger(') && !STACKS.has(file)
      );
    });

    expect(files.length).toBeGreaterThan(20);
    expect(unwatched).toEqual([]);
  });
});

/** They hand their logger to the guarded stack, which has it watched, or are no test. */
const STACKS = new Set(['hooks.slow.test.ts', 'attacks/attacks.slow.test.ts', 'stack-process-main.ts']);
