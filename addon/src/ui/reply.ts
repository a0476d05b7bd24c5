import { readerLocale } from '../locale.ts';
import { failureMessage, placeInHelp } from './messages.ts';
import type { DataReply, Refusal } from './reply-contract.ts';

/** What a page of ours gets for what it asked: the data, or why there is none. */
export function data<Data>(read: () => Data): DataReply<Data> {
  return orRefusal(() => ({ ok: true, data: read() }));
}

/** The answer, or the failure that kept it away in the reader's words. */
export function orRefusal<Reply>(answer: () => Reply): Reply | Refusal {
  try {
    return answer();
  } catch (error) {
    return { ok: false, message: failureMessage(error, readerLocale()), help: placeInHelp(error) };
  }
}
