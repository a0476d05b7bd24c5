import * as z from 'zod/mini';

/**
 * `GET /v1/digest`: whether the caller gets the weekly e-mail, and where; `email` is null while it does not. `sends`:
 * whether the service can send e-mail at all; a choice is kept until it can.
 */
export const DigestChoice = z.strictObject({
  on: z.boolean(),
  email: z.nullable(z.string()),
  sends: z.boolean(),
});
export type DigestChoice = z.infer<typeof DigestChoice>;

/** `PUT /v1/digest`. */
export const DigestRequest = z.strictObject({ on: z.boolean() });
export type DigestRequest = z.infer<typeof DigestRequest>;

/** Whose e-mail to stop, signed by us: company, member, and HMAC-SHA-256 over both. */
export const DigestToken = z.string().check(z.regex(/^[\w-]{22}\.[\w-]{22}\.[\w-]{43}$/));
