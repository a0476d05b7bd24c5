import * as z from 'zod/mini';
import * as contracts from '#shared/contracts';
import { API_VERSION, ERROR_STATUS, RETRY_AFTER_SECONDS } from '#shared/contracts';
import { ROUTES } from '../../lambdas/routes.ts';
import { OPERATIONS, type Operation, type SchemaName } from './operations.ts';

const SCHEMAS = '#/components/schemas/';
const RESPONSES = '#/components/responses/';

/** The API as an OpenAPI 3.1 document, made of the contracts and the routes; plain JSON, the same each time. */
export function openApiDocument(): object {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Loyalty Quadrant',
      version: API_VERSION,
      description:
        'Which customers are loyal, which are profitable, and what to do about each one. The company is known from the ' +
        'verified identity token and from nothing else.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    security: [{ identityToken: [] }],
    paths: pathsOf(),
    components: {
      schemas: componentSchemas(),
      responses: refusals(),
      securitySchemes: {
        identityToken: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: "Google's identity token of the user, with a verified e-mail address.",
        },
      },
    },
  };
}

function pathsOf(): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const { method, path, proof } of ROUTES) {
    const route = `${method} ${path.slice(API_VERSION.length + 1)}`;
    const operation = OPERATIONS[route];
    if (operation === undefined) throw new TypeError(`${route} is not described in operations.ts`);
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        ...describe(operation, route),
        ...(proof === 'signature' && { security: [] }),
      },
    };
  }
  return paths;
}

function describe(
  { summary, takes, gives, query = {}, inPath: places = 'MemberId' }: Operation,
  route: string,
): object {
  const inPath = Array.from(route.matchAll(/\{(\w+)\}/g), ([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: refTo(places),
  }));
  const inQuery = Object.entries(query).map(([name, { what, required = false, schema }]) => ({
    name,
    in: 'query',
    required,
    description: what,
    schema: schema ? refTo(schema) : { type: 'string' },
  }));
  const parameters = [...inPath, ...inQuery];
  return {
    operationId: operationIdOf(route),
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...(takes && { requestBody: { required: true, content: jsonOf(takes) } }),
    responses: {
      200: { description: 'Done.', content: gives ? jsonOf(gives) : PAGE },
      ...Object.fromEntries(Object.keys(refusals()).map((status) => [status, { $ref: RESPONSES + status }])),
    },
  };
}

/** `POST /settings/preview` → `post_settings_preview` */
function operationIdOf(route: string): string {
  return route
    .toLowerCase()
    .replace(/[^a-z]+/g, '_')
    .replace(/_$/, '');
}

/** Each status once, with the codes that it stands for. */
function refusals(): Record<string, object> {
  const byStatus = Object.groupBy(Object.entries(ERROR_STATUS), ([, status]) => status);
  const ours = Object.entries(byStatus).map(([status, codes = []]) => {
    const waits = codes.some(([code]) => code in RETRY_AFTER_SECONDS);
    return [
      status,
      {
        description: codes.map(([code]) => `\`${code}\``).join(', '),
        ...(waits && {
          headers: {
            'Retry-After': {
              description: 'Seconds to wait; where it would help to try again.',
              schema: { type: 'integer' },
            },
          },
        }),
        content: jsonOf('ErrorResponse'),
      },
    ];
  });
  return {
    ...Object.fromEntries(ours),
    429: { description: 'Too many requests: the gateway asks to wait a moment. It sends no body of ours.' },
  };
}

function jsonOf(name: SchemaName): object {
  return { 'application/json': { schema: refTo(name) } };
}

/** A page for a person. */
const PAGE = { 'text/html': { schema: { type: 'string' } } };

function refTo(name: SchemaName): object {
  return { $ref: `${SCHEMAS}${name}` };
}

/** Every schema that the contracts export, under its name. */
function componentSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, value] of Object.entries(contracts)) {
    if (value instanceof z.core.$ZodType) registry.add(value, { id });
  }
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `${SCHEMAS}${id}` });
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { $schema, $id, id: own, ...schema }]) => [id, schema]),
  );
}
