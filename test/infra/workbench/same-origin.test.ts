import { describe, expect, it } from 'vitest';
import { isSameOrigin } from '../../../infra/local/workbench/same-origin.ts';

describe('isSameOrigin', () => {
  it.each([
    ['the page itself', { host: '127.0.0.1:4173', origin: 'http://127.0.0.1:4173' }],
    ['the page under its other name', { host: 'localhost:4173', origin: 'http://localhost:4173' }],
    ['a tool without an origin', { host: '127.0.0.1:4173' }],
  ])('lets %s in', (_, headers) => {
    expect(isSameOrigin(headers, 4173)).toBe(true);
  });

  it.each([
    ['a page elsewhere', { host: '127.0.0.1:4173', origin: 'https://example.com' }],
    ['a name made to point here', { host: 'evil.example:4173', origin: 'http://evil.example:4173' }],
    ['another program on this machine', { host: '127.0.0.1:4173', origin: 'http://127.0.0.1:3000' }],
    ['the sandboxed sidebar', { host: '127.0.0.1:4173', origin: 'null' }],
    ['nobody', {}],
  ])('keeps %s out', (_, headers) => {
    expect(isSameOrigin(headers, 4173)).toBe(false);
  });
});
