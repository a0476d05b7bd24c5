import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from the workbench's own page (or from a tool on this machine, which sends no Origin).
 * The host must be this machine by name, or a foreign page could reach the server under a name of its own that it
 * makes resolve to 127.0.0.1; the origin, where there is one, must be that same host.
 */
export function isSameOrigin({ host = '', origin }: IncomingHttpHeaders, port: number): boolean {
  const isOurs = host === `127.0.0.1:${port}` || host === `localhost:${port}`;
  return isOurs && (origin === undefined || origin === `http://${host}`);
}
