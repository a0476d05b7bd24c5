import type { Database } from './database.ts';
import { dissolveTenant } from './dissolve-tenant.ts';
import { type Membership, membershipOf } from './membership.ts';

/** Who belongs to which tenant: what is asked before a tenant is known, and across tenants. */
export interface Directory {
  /** Where a verified user works, and as what; the first sign-in makes the user the owner of a tenant of its own. */
  memberOf(sub: string): Promise<Membership>;
  /** Takes all members out of a tenant whose data are deleted; `sub`, who asked for it, last. */
  dissolve(tenant: string, sub: string): Promise<void>;
}

export function directoryOf(database: Database): Directory {
  return {
    memberOf: (sub) => membershipOf(database, sub, new Date()),
    dissolve: (tenant, sub) => dissolveTenant(database, tenant, sub),
  };
}
