import { describe, expect, it } from 'vitest';
import { isDigestDue } from '../../../lambdas/digest/due.ts';

describe('the weekly e-mail', () => {
  it.each([
    ['America/Sao_Paulo', '2026-11-23T10:59:00Z', true],
    ['America/Sao_Paulo', '2026-11-23T11:00:00Z', false],
    ['America/Sao_Paulo', '2026-11-24T10:00:00Z', false],
    ['Europe/Warsaw', '2026-11-23T06:00:00Z', true],
    // Still Sunday in Greenwich.
    ['Pacific/Auckland', '2026-11-22T18:00:00Z', true],
    ['Nowhere/Land', '2026-11-23T07:00:00Z', false],
  ])('in %s at %s: %s', (timeZone, at, due) => {
    expect(isDigestDue(timeZone, new Date(at))).toBe(due);
  });
});
