import { ApiError } from '../errors.ts';

/**
 * What the log may keep of an error. Our own messages name no person; a stranger's message may quote a value, so
 * only its name and the places in the code are kept.
 */
export function failureForLog(error: unknown): object {
  if (!(error instanceof Error)) return { failure: typeof error };
  const cause = error.cause === undefined ? {} : { cause: failureForLog(error.cause) };
  if (error instanceof ApiError) return { failure: error.code, why: error.message, ...cause };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { failure: error.name, places: places.map((line) => line.trim()), ...cause };
}
