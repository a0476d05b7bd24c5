import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod/mini';
import { type ErrorDetail, InvalidJson, InvalidRequest, PayloadTooLarge } from '../errors.ts';

export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** More wrong places than these are not told: the first ones say what is the matter. */
const MAX_DETAILS = 20;

type EventBody = Pick<APIGatewayProxyEventV2, 'body' | 'isBase64Encoded'>;

/** The body of the request as the schema gives it; null where there is none. */
export function readBody<Body>(event: EventBody, schema: z.ZodMiniType<Body>): Body {
  const result = z.safeParse(schema, parseJson(bytesOf(event, MAX_BODY_BYTES).toString('utf8')));
  if (result.success) return result.data;
  throw new InvalidRequest(result.error.issues.slice(0, MAX_DETAILS).map(detailOf));
}

/**
 * The body as it came.
 *
 * @throws PayloadTooLarge
 */
export function bytesOf({ body = '', isBase64Encoded }: EventBody, limit: number): Buffer {
  const encoding = isBase64Encoded ? 'base64' : 'utf8';
  const bytes = Buffer.byteLength(body, encoding);
  if (bytes > limit) throw new PayloadTooLarge(bytes, limit);
  return Buffer.from(body, encoding);
}

/**
 * What a text of JSON says; null where it is empty.
 *
 * @throws InvalidJson
 */
export function parseJson(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    throw new InvalidJson();
  }
}

/** Where and what, and never the value that stands there: it may be somebody's name. */
function detailOf(issue: z.core.$ZodIssue): ErrorDetail {
  return { path: issue.path.map(String).join('.'), problem: problemOf(issue) };
}

function problemOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${issue.expected}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `${issue.keys.length} unknown fields`;
    default:
      return issue.code;
  }
}
