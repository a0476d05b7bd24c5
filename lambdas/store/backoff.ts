import { setTimeout as sleep } from 'node:timers/promises';
import {
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from '@aws-sdk/client-dynamodb';
import { Busy } from '../errors.ts';

export const MAX_TRIES = 10;

const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 500;

/** Waits a random time of up to 20 ms, 40 ms, 80 ms … so that those who met once do not meet again. */
export async function backoff(attempt: number): Promise<void> {
  await sleep(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt));
}

/**
 * Does the work again, from its reads on, whenever another writer came first; `Busy` when that does not end. A conflict
 * that `isFinal` is thrown as it is.
 */
export async function retryConflicts<Result>(
  work: (attempt: number) => Promise<Result>,
  isFinal: (conflict: unknown) => boolean = () => false,
): Promise<Result> {
  for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
    try {
      return await work(attempt);
    } catch (error) {
      if (!isConflict(error) || isFinal(error)) throw error;
      await backoff(attempt);
    }
  }
  throw new Busy(MAX_TRIES);
}

const CONFLICTS = new Set([
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Whether a transaction failed since a condition does not hold, and not since somebody was in the way. */
export function isConditionFailure(error: unknown): boolean {
  return (
    error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some(({ Code }) => Code === 'ConditionalCheckFailed')
  );
}

function isConflict(error: unknown): boolean {
  if (error instanceof TransactionCanceledException) {
    return (error.CancellationReasons ?? []).some(({ Code }) => Code !== undefined && CONFLICTS.has(Code));
  }
  return error instanceof TransactionConflictException || error instanceof TransactionInProgressException;
}
