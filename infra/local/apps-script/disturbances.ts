import type { Disturbance, GoogleErrorKind, HttpFailure, Occasion } from '../workbook/protocol.ts';
import { actsForUser, readsDocument } from './authorisation.ts';

/** What disturbs the runs of a script, and how often it has come up. */
export interface Disturbances {
  /** Starts anew with this; null ends all disturbance. */
  set(disturbance: Disturbance | null): void;
  readonly callDelayMs: number;
  readonly httpDelayMs: number;
  /** Whether this call of a member, by its full name, is one that fails; counts it where it could be. */
  googleError(member: string): GoogleErrorKind | null;
  /** Whether this request is one that fails; counts it. */
  httpFailure(): HttpFailure | null;
}

export function disturbances(): Disturbances {
  let { callDelayMs, httpDelayMs, google, http } = countersOf({});

  return {
    set(disturbance) {
      ({ callDelayMs, httpDelayMs, google, http } = countersOf(disturbance ?? {}));
    },
    get callDelayMs() {
      return callDelayMs;
    },
    get httpDelayMs() {
      return httpDelayMs;
    },
    googleError: (member) => (google && strikes(google.what, member) && google.comes() ? google.what : null),
    httpFailure: () => (http?.comes() ? http.what : null),
  };
}

/** In the words of Google's exceptions. */
export function googleErrorText(kind: GoogleErrorKind, documentId: string): string {
  switch (kind) {
    case 'urlFetchQuota':
      return 'Service invoked too many times for one day: urlfetch.';
    case 'spreadsheetTimeout':
      return `Service Spreadsheets timed out while accessing document with id ${documentId}.`;
    case 'spreadsheetError':
      return 'Service error: Spreadsheets';
    case 'authorizationRequired':
      return 'Authorization is required to perform that action.';
    case 'executionTime':
      return 'Exceeded maximum execution time';
  }
}

function countersOf({ callDelayMs = 0, httpDelayMs = 0, googleError, http }: Disturbance) {
  return {
    callDelayMs,
    httpDelayMs,
    google: googleError ? counter(googleError.error, googleError.when) : null,
    http: http ? counter(http.failure, http.when) : null,
  };
}

function counter<T>(what: T, when: Occasion): { what: T; comes(): boolean } {
  let count = 0;
  return {
    what,
    comes() {
      count += 1;
      return when === 'next' ? count === 1 : count % when.every === 0;
    },
  };
}

function strikes(kind: GoogleErrorKind, member: string): boolean {
  switch (kind) {
    case 'urlFetchQuota':
      return member === 'UrlFetchApp.fetch' || member === 'UrlFetchApp.fetchAll';
    case 'spreadsheetTimeout':
    case 'spreadsheetError':
      return readsDocument(member);
    case 'authorizationRequired':
      return actsForUser(member);
    case 'executionTime':
      return true;
  }
}
