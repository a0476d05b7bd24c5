import type { TenantStore } from '../../../lambdas/store/tenant-store.ts';

/** What a refresh changes. */
const CHANGES = [
  'writeModel',
  'writeResults',
  'keepProgress',
  'writeFigures',
  'writeTally',
  'dropProgress',
  'writeRefreshed',
] as const;

/** A store of which the nth change fails, and each one after it: whoever writes was killed there. */
export function killedAtChange(n: number, of: TenantStore): TenantStore {
  let changes = 0;
  const mortal = <Args extends unknown[], Result>(write: (...args: Args) => Promise<Result>) => {
    return async (...args: Args) => {
      changes += 1;
      if (changes >= n) throw new Error('killed');
      return write(...args);
    };
  };
  return { ...of, ...Object.fromEntries(CHANGES.map((name) => [name, mortal<never[], unknown>(of[name])])) };
}
