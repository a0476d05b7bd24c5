import { API_VERSION, DigestChoice } from '#shared/contracts';
import { call } from './http.ts';

const path = `/${API_VERSION}/digest`;

/** Whether the reader gets the weekly e-mail. */
export function fetchDigest(): DigestChoice {
  return call({ method: 'get', path, answer: DigestChoice });
}

export function chooseDigest(on: boolean): DigestChoice {
  return call({ method: 'put', path, body: { on }, answer: DigestChoice });
}
