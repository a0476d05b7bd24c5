import type { HttpHandler } from '../../../lambdas/http/handler.ts';

/** `path` may hold `{name}` in the place of one segment. */
export interface FrontRoute {
  readonly method: string;
  readonly path: string;
  readonly handler: HttpHandler;
}

/** A route that a request has found, as API Gateway tells it to the function. */
export interface FoundRoute {
  readonly handler: HttpHandler;
  /** `PUT /v1/members/{id}` */
  readonly routeKey: string;
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** The first route that fits; null when none does. */
export function routeOf(routes: readonly FrontRoute[], method: string, pathname: string): FoundRoute | null {
  for (const { handler, path, ...route } of routes) {
    const pathParameters = route.method === method ? parametersIn(path, pathname) : null;
    if (pathParameters) return { handler, routeKey: `${method} ${path}`, pathParameters };
  }
  return null;
}

function parametersIn(path: string, pathname: string): Record<string, string> | null {
  const [wanted, given] = [path.split('/'), pathname.split('/')];
  if (wanted.length !== given.length) return null;
  const parameters: Record<string, string> = {};
  for (const [i, segment] of wanted.entries()) {
    const [, name] = /^\{(\w+)\}$/.exec(segment) ?? [];
    if (name === undefined && segment !== given[i]) return null;
    if (name !== undefined) parameters[name] = decoded(given[i] ?? '');
  }
  return parameters;
}

/** As it came, where it is no encoding of anything. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
