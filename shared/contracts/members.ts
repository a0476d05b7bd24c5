import * as z from 'zod/mini';
import { Locale } from './primitives.ts';
import { Role } from './role.ts';

/** Of a member or an invitation, opaque. */
export const MemberId = z.string().check(z.regex(/^[\w-]{22}$/));

/** Compared without regard to capitals. */
export const Email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email());

/** Days on which it happened, in UTC. */
const Day = z.iso.date();

/** `email` is null for whoever came without an invitation; it is not kept then. */
export const Member = z.strictObject({
  id: MemberId,
  email: z.nullable(z.string()),
  role: Role,
  since: Day,
  you: z.boolean(),
});
export type Member = z.infer<typeof Member>;

export const Invitation = z.strictObject({ id: MemberId, email: z.string(), role: Role, until: Day });
export type Invitation = z.infer<typeof Invitation>;

const roster = { members: z.array(Member), invitations: z.array(Invitation) };

/** `GET /v1/members`; the answer to changes of it too. */
export const Members = z.strictObject(roster);
export type Members = z.infer<typeof Members>;

/**
 * `POST /v1/members`: whoever signs in with this address may join, for a fortnight. Again, it replaces the first. Where
 * the service can send e-mail, it tells the invited, in `locale`.
 */
export const InviteRequest = z.strictObject({ email: Email, role: Role, locale: z.optional(Locale) });
export type InviteRequest = z.infer<typeof InviteRequest>;

/** `mailed`: whether the invited were told; where not, somebody else has to. */
export const InviteResponse = z.strictObject({ ...roster, mailed: z.boolean() });
export type InviteResponse = z.infer<typeof InviteResponse>;

/** `PUT /v1/members/{id}`. `DELETE /v1/members/{id}` removes a member, or takes an invitation back. */
export const RoleRequest = z.strictObject({ role: Role });
export type RoleRequest = z.infer<typeof RoleRequest>;

/**
 * `GET /v1/invitations`: invitations of the caller's address. Who signs in for the first time takes up the newest by
 * itself; who has a company already chooses with `POST /v1/invitations/accept`, and finds the way back by leaving.
 */
export const MyInvitations = z.strictObject({
  invitations: z.array(z.strictObject({ id: MemberId, role: Role, until: Day })),
});
export type MyInvitations = z.infer<typeof MyInvitations>;

export const AcceptRequest = z.strictObject({ invitation: MemberId });
export type AcceptRequest = z.infer<typeof AcceptRequest>;

/** `role` of the caller in the company that it has joined. */
export const AcceptResponse = z.strictObject({ role: Role });
export type AcceptResponse = z.infer<typeof AcceptResponse>;

/** What a request that asks for no more than to be done is answered. */
export const Done = z.strictObject({ done: z.literal(true) });
export type Done = z.infer<typeof Done>;
