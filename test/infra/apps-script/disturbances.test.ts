import { describe, expect, it } from 'vitest';
import type { FetchRequest } from '../../../infra/local/apps-script/script-options.ts';
import type {
  Disturbance,
  GoogleErrorKind,
  HostEvent,
  HttpFailure,
} from '../../../infra/local/workbook/protocol.ts';
import { scriptOf } from './run-script.ts';

const URL_OF = 'https://api.example/v1/customers?cursor=c1';

/** Each function gives what it got, or the words of what was thrown. */
function disturbedScript(disturbance: Disturbance) {
  const sent: FetchRequest[] = [];
  const events: HostEvent[] = [];
  let now = 0;
  const script = scriptOf(
    {
      cells: () =>
        Array.from({ length: 4 }, () => {
          try {
            return SpreadsheetApp.getActiveSheet().getName();
          } catch (error) {
            return (error as Error).message;
          }
        }),
      caught: () => {
        try {
          return SpreadsheetApp.getActiveSheet().getName();
        } catch {
          return 'caught';
        }
      },
      log: "() => console.log('x')",
      user: () => Session.getActiveUser().getEmail(),
      fetch: (url: string) => {
        const reply = UrlFetchApp.fetch(url, { muteHttpExceptions: true });
        return [reply.getResponseCode(), reply.getContentText(), reply.getHeaders()];
      },
      three: (url: string) =>
        UrlFetchApp.fetchAll([1, 2, 3].map(() => ({ url, muteHttpExceptions: true }))).map((reply) =>
          reply.getResponseCode(),
        ),
    },
    {
      clock: {
        now: () => now,
        sleep: (milliseconds) => {
          now += milliseconds;
        },
      },
      emit: (event) => events.push(event),
      fetchAll: (requests) => {
        sent.push(...requests);
        return requests.map(() => ({ status: 200, headers: {}, body: '{}' }));
      },
    },
  );
  script.disturb(disturbance);
  const requests = () =>
    events.flatMap((event) => (event.kind === 'ui' && event.ui.type === 'http' ? [event.ui] : []));
  return { script, sent, requests, elapsed: () => now };
}

const google = (error: GoogleErrorKind, every?: number): Disturbance => ({
  googleError: { error, when: every === undefined ? 'next' : { every } },
});

describe('a service of Google that fails', () => {
  it('fails at the next call and then no more', () => {
    const { script } = disturbedScript(google('spreadsheetError'));

    expect(script.run('cells')).toEqual(['Service error: Spreadsheets', 'Data', 'Data', 'Data']);
  });

  it('fails at every n-th call', () => {
    const { script } = disturbedScript(google('spreadsheetTimeout', 3));
    const late = 'Service Spreadsheets timed out while accessing document with id workbook.';

    // Two calls each, of which the third and the sixth fail; a failed first call has no second.
    expect(script.run('cells')).toEqual(['Data', late, 'Data', late]);
  });

  it.each<[GoogleErrorKind, string, string[], string]>([
    ['urlFetchQuota', 'fetch', [URL_OF], 'Service invoked too many times for one day: urlfetch.'],
    ['authorizationRequired', 'user', [], 'Authorization is required to perform that action.'],
    ['spreadsheetError', 'caught', [], ''],
  ])('by %s', (error, functionName, args, message) => {
    const { script, sent } = disturbedScript(google(error));

    if (message === '') expect(script.run(functionName, args)).toBe('caught');
    else expect(() => script.run(functionName, args)).toThrow(message);
    expect(sent).toEqual([]);
  });

  it('leaves the other services alone', () => {
    expect(disturbedScript(google('urlFetchQuota')).script.run('caught')).toBe('Data');
    expect(disturbedScript(google('spreadsheetError')).script.run('user')).toBe('ana@example.com');
  });

  it('ends the run when the time is over, whatever the script catches', () => {
    const { script } = disturbedScript(google('executionTime'));

    expect(() => script.run('caught')).toThrow('Exceeded maximum execution time');
    expect(script.run('caught')).toBe('Data');
  });
});

describe('a network that fails', () => {
  const http = (failure: HttpFailure, every?: number): Disturbance => ({
    http: { failure, when: every === undefined ? 'next' : { every } },
  });

  it('does not reach the address', () => {
    const { script, sent, requests } = disturbedScript(http('unreachable'));

    expect(() => script.run('fetch', [URL_OF])).toThrow(`Address unavailable: ${URL_OF}`);
    expect(sent).toEqual([]);
    expect(requests()).toEqual([
      { type: 'http', method: 'GET', path: '/v1/customers', status: null, milliseconds: 0 },
    ]);
    expect(script.run('fetch', [URL_OF])).toEqual([200, '{}', {}]);
  });

  it.each<[Exclude<HttpFailure, 'unreachable'>, string, number]>([
    [401, 'unauthenticated', 0],
    [409, 'busy', 0],
    [413, 'payload_too_large', 0],
    [500, 'internal', 1],
    [503, 'unavailable', 0],
  ])('answers %i in the service’s own words', (status, code, reached) => {
    const { script, sent } = disturbedScript(http(status));

    const [answered, body] = script.run('fetch', [URL_OF]) as [number, string];

    expect(answered).toBe(status);
    expect(JSON.parse(body)).toEqual({ error: { code, requestId: 'disturbed', details: [] } });
    expect(sent).toHaveLength(reached);
  });

  it('throttles in the gateway’s words, and says when to come again', () => {
    const { script } = disturbedScript(http(429));

    expect(script.run('fetch', [URL_OF])).toEqual([
      429,
      '{"message":"Too Many Requests"}',
      { 'content-type': 'application/json', 'retry-after': '2' },
    ]);
  });

  it('fails single requests of a group, and gives the others their own answers', () => {
    const { script, sent, requests } = disturbedScript(http(503, 2));

    expect(script.run('three', [URL_OF])).toEqual([200, 503, 200]);
    expect(sent).toHaveLength(2);
    expect(requests().map(({ status }) => status)).toEqual([200, 503, 200]);
  });
});

describe('slowness', () => {
  it('comes on top of each call of Google and each call over the network, not of the log', () => {
    const { script, elapsed, requests } = disturbedScript({ callDelayMs: 10, httpDelayMs: 500 });

    script.run('log');
    expect(elapsed()).toBe(0);

    script.run('fetch', [URL_OF]);
    // `fetch` and three questions to its answer.
    expect(elapsed()).toBe(540);
    expect(requests()[0]?.milliseconds).toBe(500);

    script.disturb(null);
    script.run('fetch', [URL_OF]);
    expect(elapsed()).toBe(540);
  });
});
