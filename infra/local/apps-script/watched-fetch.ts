import { ERROR_STATUS, type ErrorResponse } from '#shared/contracts';
import type { HttpFailure, UiEvent } from '../workbook/protocol.ts';
import type { Disturbances } from './disturbances.ts';
import { GoogleError } from './google-error.ts';
import type { FetchAll, FetchReply, FetchRequest, ScriptClock } from './script-options.ts';

/** Seconds after which a client that is throttled may come again. */
const RETRY_AFTER_SECONDS = 2;

/** Shows each request with its answer's status and time, and lets the disturbances fail some of them. */
export function watchedFetch(
  fetchAll: FetchAll,
  disturbed: Disturbances,
  clock: ScriptClock,
  show: (event: UiEvent) => void,
): FetchAll {
  return (requests) => {
    const startedAt = clock.now();
    if (disturbed.httpDelayMs > 0) clock.sleep(disturbed.httpDelayMs);
    const failures = requests.map(() => disturbed.httpFailure());
    const tell = (replies: readonly FetchReply[]) => {
      const milliseconds = clock.now() - startedAt;
      requests.forEach(({ method, url }, i) => {
        show({
          type: 'http',
          method,
          path: new URL(url).pathname,
          status: replies[i]?.status ?? null,
          milliseconds,
        });
      });
    };
    try {
      const replies = repliesOf(requests, failures, fetchAll);
      tell(replies);
      return replies;
    } catch (error) {
      tell([]);
      throw error;
    }
  };
}

function repliesOf(
  requests: readonly FetchRequest[],
  failures: readonly (HttpFailure | null)[],
  fetchAll: FetchAll,
): FetchReply[] {
  const unreachable = requests.find((_, i) => failures[i] === 'unreachable');
  if (unreachable) throw new GoogleError(`Address unavailable: ${unreachable.url}`);
  const sent = requests.filter((_, i) => reaches(failures[i] ?? null));
  const answers = sent.length > 0 ? fetchAll(sent) : [];
  return requests.map((request, i) => {
    const failure = failures[i] ?? null;
    const answer = answers[sent.indexOf(request)];
    if (failure !== null && failure !== 'unreachable') return failedReply(failure);
    if (!answer) throw new Error(`No answer to ${request.method} ${request.url}.`);
    return answer;
  });
}

/** An inner error is the worst of all: the work was done, and only its answer is lost. The others refuse it. */
function reaches(failure: HttpFailure | null): boolean {
  return failure === null || failure === 500;
}

/** As the service, or the gateway before it, answers with this status. */
function failedReply(status: Exclude<HttpFailure, 'unreachable'>): FetchReply {
  const headers = { 'content-type': 'application/json' };
  if (status === 429) {
    const body = JSON.stringify({ message: 'Too Many Requests' });
    return { status, headers: { ...headers, 'retry-after': String(RETRY_AFTER_SECONDS) }, body };
  }
  const body: ErrorResponse = { error: { code: CODES[status], requestId: 'disturbed', details: [] } };
  return { status: ERROR_STATUS[body.error.code], headers, body: JSON.stringify(body) };
}

const CODES = {
  401: 'unauthenticated',
  409: 'busy',
  413: 'payload_too_large',
  500: 'internal',
  503: 'unavailable',
} as const;
