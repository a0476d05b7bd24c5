import { GoogleError } from '../google-error.ts';

/** Longest URL that `UrlFetchApp` takes, in characters. */
const MAX_URL_CHARACTERS = 2082;

/**
 * Throws unless the URL is the same as, or a child of, a prefix of the manifest's `urlFetchWhitelist`: same scheme and
 * host (`*.` stands for any subdomain), and a path below the prefix's path. A manifest without the list allows all.
 */
export function assertAllowedUrl(url: string, prefixes: readonly string[] | undefined): void {
  if (url.length > MAX_URL_CHARACTERS) throw new GoogleError(`Limit Exceeded: URLFetch URL Length.`);
  if (!URL.canParse(url)) throw new GoogleError(`Invalid argument: ${url}`);
  if (prefixes === undefined) return;
  if (!prefixes.some((prefix) => covers(prefix, new URL(url)))) {
    throw new GoogleError(`${url} is not in the urlFetchWhitelist of appsscript.json.`);
  }
}

function covers(prefix: string, url: URL): boolean {
  const match = /^https:\/\/(\*\.)?([^/]+)(\/.*)$/.exec(prefix);
  if (!match) {
    throw new GoogleError(
      `urlFetchWhitelist: ${prefix} must be an https URL with a path, such as https://example.com/`,
    );
  }
  const [, wildcard, host = '', path = ''] = match;
  const sameHost = wildcard ? url.host.endsWith(`.${host}`) : url.host === host;
  const below = path.endsWith('/') ? path : `${path}/`;
  return url.protocol === 'https:' && sameHost && (url.pathname === path || url.pathname.startsWith(below));
}
