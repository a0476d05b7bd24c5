import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../../infra/openapi/document.ts';
import { OPERATIONS } from '../../../infra/openapi/operations.ts';
import { ROUTES } from '../../../lambdas/routes.ts';

interface Described {
  readonly paths: Record<string, Record<string, { operationId: string; responses: object }>>;
  readonly components: Readonly<Record<'schemas' | 'responses', Record<string, object>>>;
}

const made = JSON.parse(JSON.stringify(openApiDocument())) as Described;
const kept = JSON.parse(readFileSync('infra/openapi/openapi.json', 'utf8')) as Described;

describe('openapi.json', () => {
  it('says what the contracts and routes say; `npm run openapi` writes it anew', () => {
    expect(kept).toEqual(made);
  });

  it('describes each route once, and no other', () => {
    const described = Object.entries(kept.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );

    expect(described.toSorted()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).toSorted());
    expect(Object.keys(OPERATIONS)).toHaveLength(ROUTES.length);
  });

  it('refers to nothing that is not there', () => {
    const refs = [...JSON.stringify(kept).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref);

    expect(refs.length).toBeGreaterThan(50);
    for (const ref of refs) {
      const [, kind = '', name = ''] = /^#\/components\/(schemas|responses)\/(\w+)$/.exec(ref) ?? [];
      expect(Object.keys(kept.components[kind as 'schemas' | 'responses'] ?? {})).toContain(name);
    }
  });

  it('gives each operation a name of its own', () => {
    const ids = Object.values(kept.paths).flatMap((methods) =>
      Object.values(methods).map(({ operationId }) => operationId),
    );

    expect(new Set(ids).size).toBe(ids.length);
  });
});
