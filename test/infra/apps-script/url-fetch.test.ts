import { describe, expect, it } from 'vitest';
import { GoogleError } from '../../../infra/local/apps-script/google-error.ts';
import type { FetchReply, FetchRequest } from '../../../infra/local/apps-script/script-options.ts';
import { runScript } from './run-script.ts';

function service(reply: Partial<FetchReply> = {}) {
  const requests: FetchRequest[] = [];
  const fetchAll = (batch: readonly FetchRequest[]) => {
    requests.push(...batch);
    return batch.map(() => ({
      status: 200,
      headers: { 'content-type': 'text/plain' },
      body: 'ok',
      ...reply,
    }));
  };
  return { requests, fetchAll };
}

describe('UrlFetchApp', () => {
  it('sends what it is told and gives the response', () => {
    const { requests, fetchAll } = service({ status: 201, body: new TextEncoder().encode('zażółć') });

    const seen = runScript(
      () => {
        const response = UrlFetchApp.fetch('https://api.example/v1/score', {
          method: 'post',
          contentType: 'application/json',
          headers: { Authorization: 'Bearer t' },
          payload: JSON.stringify({ a: 1 }),
        });
        const headers = response.getHeaders() as Record<string, string>;
        return [response.getResponseCode(), response.getContentText(), headers['content-type']];
      },
      { fetchAll },
    );

    expect(seen).toEqual([201, 'zażółć', 'text/plain']);
    expect(requests).toEqual([
      {
        url: 'https://api.example/v1/score',
        method: 'POST',
        headers: { Authorization: 'Bearer t', 'Content-Type': 'application/json' },
        body: '{"a":1}',
        followRedirects: true,
      },
    ]);
  });

  it('sends an object as a form', () => {
    const { requests, fetchAll } = service();

    runScript(
      () =>
        UrlFetchApp.fetch('https://api.example/', {
          method: 'post',
          payload: { a: '1 & 2' },
        }).getResponseCode(),
      { fetchAll },
    );

    expect(requests[0]).toMatchObject({
      body: 'a=1+%26+2',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  });

  it('fetches all of a list in one call, in its order', () => {
    const { requests, fetchAll } = service();

    const codes = runScript(
      () =>
        UrlFetchApp.fetchAll(['https://api.example/1', { url: 'https://api.example/2', method: 'put' }]).map(
          (response) => response.getResponseCode(),
        ),
      { fetchAll },
    );

    expect(codes).toEqual([200, 200]);
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://api.example/1',
      'PUT https://api.example/2',
    ]);
  });

  it('throws on an answer of failure unless exceptions are muted', () => {
    const { fetchAll } = service({ status: 500, body: 'x'.repeat(300) });

    expect(() => runScript(() => UrlFetchApp.fetch('https://api.example/v1'), { fetchAll })).toThrow(
      `Request failed for https://api.example returned code 500. Truncated server response: ${'x'.repeat(200)} ` +
        '(use muteHttpExceptions option to examine full response)',
    );
    const code = runScript(
      () => UrlFetchApp.fetch('https://api.example/v1', { muteHttpExceptions: true }).getResponseCode(),
      { fetchAll },
    );
    expect(code).toBe(500);
  });

  it('throws what the script can catch when an address cannot be reached', () => {
    const caught = runScript(
      () => {
        try {
          UrlFetchApp.fetch('https://api.example/', { muteHttpExceptions: true });
          return '';
        } catch (error) {
          return (error as Error).message;
        }
      },
      {
        fetchAll: () => {
          throw new GoogleError('Address unavailable: https://api.example/');
        },
      },
    );

    expect(caught).toBe('Address unavailable: https://api.example/');
  });

  it.each([
    ['a method', { method: 'steal' }, 'Attribute provided with invalid value: method'],
    ['a flag', { muteHttpExceptions: 'yes' }, 'Attribute provided with invalid value: muteHttpExceptions'],
    [
      'a header of Google’s own',
      { headers: { Host: 'x' } },
      'Attribute provided with invalid value: Header:Host',
    ],
    ['an option', { timeout: 5 }, 'UrlFetchApp knows no option timeout'],
  ])('refuses %s that it does not know', (_, options, message) => {
    const { fetchAll } = service();
    const body = `() => UrlFetchApp.fetch('https://api.example/', ${JSON.stringify(options)})`;

    expect(() => runScript(body, { fetchAll })).toThrow(message);
  });
});

/** The matching rules of Google's "Allowlist URLs" guide. */
describe('the urlFetchWhitelist', () => {
  const fetched = (url: string, urlFetchWhitelist: string[]) =>
    runScript(
      {
        toString: () => `() => UrlFetchApp.fetch(${JSON.stringify(url)}).getResponseCode()`,
      } as () => unknown,
      {
        ...service(),
        urlFetchWhitelist,
      },
    );

  it.each([
    ['https://example.com/foo', 'https://example.com/foo'],
    ['https://example.com/foo/', 'https://example.com/foo'],
    ['https://example.com/foo/bar', 'https://example.com/foo'],
    ['https://example.com/foo?a=1', 'https://example.com/foo'],
    ['https://sub.example.com/foo', 'https://*.example.com/foo'],
    ['https://example.com/anything', 'https://example.com/'],
  ])('lets %s through for %s', (url, prefix) => {
    expect(fetched(url, [prefix])).toBe(200);
  });

  it.each([
    ['https://example.com/foobar', 'https://example.com/foo'],
    ['https://example.com/FOO', 'https://example.com/foo'],
    ['https://evil.example/foo', 'https://example.com/foo'],
    ['https://example.com.evil.example/', 'https://example.com/'],
    ['http://example.com/foo', 'https://example.com/foo'],
    ['https://example.com/foo', 'https://*.example.com/foo'],
  ])('stops %s for %s', (url, prefix) => {
    expect(() => fetched(url, [prefix])).toThrow(
      `${url} is not in the urlFetchWhitelist of appsscript.json.`,
    );
  });

  it('must name https and a path', () => {
    expect(() => fetched('https://example.com/', ['https://example.com'])).toThrow(
      'must be an https URL with a path',
    );
  });
});
