import * as z from 'zod/mini';

/** Every way a request can fail, with its HTTP status. */
export const ERROR_STATUS = {
  invalid_json: 400,
  invalid_request: 400,
  unauthenticated: 401,
  email_not_verified: 403,
  forbidden: 403,
  not_found: 404,
  settings_missing: 409,
  currency_mismatch: 409,
  history_missing: 409,
  last_owner: 409,
  busy: 409,
  payload_too_large: 413,
  internal: 500,
  unavailable: 503,
} as const;

/** After how many seconds it makes sense to try again, where that helps at all: `Retry-After` of the answer. */
export const RETRY_AFTER_SECONDS: { readonly [Code in ErrorCode]?: number } = { busy: 5, unavailable: 30 };

export const ErrorCode = z.enum(Object.keys(ERROR_STATUS) as [ErrorCode, ...ErrorCode[]]);
export type ErrorCode = keyof typeof ERROR_STATUS;

/** The body of every answer that is not a success. `details` name the places in the request that are wrong. */
export const ErrorResponse = z.strictObject({
  error: z.strictObject({
    code: ErrorCode,
    requestId: z.string(),
    details: z.array(z.strictObject({ path: z.string(), problem: z.string() })),
  }),
});
export type ErrorResponse = z.infer<typeof ErrorResponse>;
