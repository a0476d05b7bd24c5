import { types } from 'node:util';
import { GoogleError } from './google-error.ts';

/** What a script threw, as an error of our own realm with the script's words and stack. */
export function ownError(thrown: unknown): Error {
  if (!types.isNativeError(thrown)) return new Error(String(thrown));
  if ('code' in thrown && thrown.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return new GoogleError('Exceeded maximum execution time');
  }
  const { message, name, stack } = thrown;
  if (thrown instanceof Error) return thrown;
  return Object.assign(new Error(message), { name, stack });
}
