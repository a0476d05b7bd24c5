import * as z from 'zod/mini';
import { IsoDate } from '#shared/contracts';
import { InvalidRequest } from '../errors.ts';
import type { Query } from './endpoint.ts';

/** @throws InvalidRequest when the query does not name a day under this name */
export function dayIn(query: Query, name: string): string {
  const result = z.safeParse(IsoDate, query[name]);
  if (result.success) return result.data;
  throw new InvalidRequest([{ path: name, problem: 'expected a day, 2026-11-21' }]);
}
