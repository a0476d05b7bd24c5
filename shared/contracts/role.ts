import * as z from 'zod/mini';

/**
 * What a member of a tenant may do. A viewer reads: scores, figures, settings. An editor also changes them: imports,
 * outcomes, settings, forgetting a customer. An owner also decides who belongs to the tenant, takes all data out, and
 * deletes them.
 */
export const Role = z.enum(['viewer', 'editor', 'owner']);
export type Role = z.infer<typeof Role>;

/** Whether a role includes what another may do. */
export function includesRole(role: Role, needed: Role): boolean {
  return Role.options.indexOf(role) >= Role.options.indexOf(needed);
}
