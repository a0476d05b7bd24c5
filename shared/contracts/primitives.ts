import * as z from 'zod/mini';

/** The version that stands in every path: `/v1/score`. */
export const API_VERSION = 'v1';

/** A customer's or an order's own identifier, as the company writes it. */
export const Id = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** The first day that any history may hold: compound interest over more than a century or two is no money. */
export const FIRST_DAY = '1900-01-01';

/** A calendar day, `2026-11-21`, that exists, from 1900 on. */
export const IsoDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => text >= FIRST_DAY, 'before 1900'),
  z.refine((text) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  }, 'no such day'),
);

/** Money in whole minor units (cents, grosze) of the tenant's currency. */
export const Minor = z.int();

/** Renewals of a contract so far: no more than fifty years of monthly terms. */
export const Renewals = z.int().check(z.gte(0), z.lte(600));

/** ISO 4217 code, upper case. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));

export const Locale = z.enum(['en', 'pt-BR', 'pl']);
export type Locale = z.infer<typeof Locale>;

export const Quadrant = z.enum(['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER']);
export type Quadrant = z.infer<typeof Quadrant>;

export const Lifecycle = z.enum([
  'PROSPECT',
  'NEW',
  'ACTIVE',
  'SLIPPING',
  'LAPSED',
  'RENEWAL_WINDOW',
  'NOTICE_GIVEN',
  'DATA_ERROR',
]);
export type Lifecycle = z.infer<typeof Lifecycle>;

export const TouchTier = z.enum(['HIGH', 'LOW', 'TECH']);
export type TouchTier = z.infer<typeof TouchTier>;
