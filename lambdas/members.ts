import * as z from 'zod/mini';
import { Done, InviteRequest, InviteResponse, Members, RoleRequest } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { Busy, Forbidden, InvalidRequest, MemberNotFound, TenantClosing } from './errors.ts';
import { type Caller, endpoint } from './http/endpoint.ts';
import type { HttpHandler } from './http/handler.ts';
import { mailInvitation } from './mail-invitation.ts';
import type { Directory } from './store/directory.ts';
import type { Roster, RosterMember } from './store/roster.ts';

/** `/v1/members`: see Members and what stands beside it. */
export const membersHandler: HandlerFactory = (dependencies) => {
  const { directory } = dependencies;
  const byMethod: Readonly<Record<string, HttpHandler>> = {
    GET: endpoint(dependencies, {
      needs: 'viewer',
      body: z.null(),
      answer: Members,
      respond: async (_, __, caller) => tellRoster(await directory.readRoster(caller.tenant), caller),
    }),
    POST: endpoint(dependencies, {
      needs: 'owner',
      body: InviteRequest,
      answer: InviteResponse,
      respond: async ({ locale = 'en', ...invitation }, _, caller) => {
        const { members } = await directory.readRoster(caller.tenant);
        if (members.some(({ email }) => email === invitation.email)) {
          throw new InvalidRequest([{ path: 'email', problem: 'is a member already' }]);
        }
        if (!(await directory.invite(caller.tenant, invitation))) throw new TenantClosing();
        const roster = tellRoster(await directory.readRoster(caller.tenant), caller);
        const told = roster.invitations.find(({ email }) => email === invitation.email);
        const mailed = told !== undefined && (await mailInvitation(dependencies, told, caller, locale));
        return { ...roster, mailed };
      },
    }),
    PUT: endpoint(dependencies, {
      needs: 'owner',
      body: RoleRequest,
      answer: Members,
      respond: async ({ role }, _, caller) => {
        const { members } = await directory.readRoster(caller.tenant);
        const member = memberIn(members, caller);
        if (!(await directory.setRole(caller.tenant, { member, role }, members))) throw new Busy(1);
        return tellRoster(await directory.readRoster(caller.tenant), caller);
      },
    }),
    DELETE: endpoint(dependencies, {
      needs: 'viewer',
      body: z.null(),
      answer: Done,
      respond: (_, __, caller) => remove(directory, caller),
    }),
  };
  return (event) => {
    const handler = byMethod[event.requestContext.http.method];
    if (handler === undefined) throw new TypeError('a method that has no route');
    return handler(event);
  };
};

export const handler = lambdaOf(membersHandler);

/** Anyone may leave; taking another out, or an invitation back, is for owners. */
async function remove(directory: Directory, caller: Caller): Promise<Done> {
  const { tenant, role, sub, path } = caller;
  const { members, invitations } = await directory.readRoster(tenant);
  const invitation = invitations.find(({ id }) => id === path.id);
  const isSelf = members.some((member) => member.sub === sub && member.id === path.id);
  if (role !== 'owner' && !isSelf) throw new Forbidden(role, 'owner');
  if (invitation) {
    await directory.withdrawInvitation(tenant, invitation.email);
  } else if (!(await directory.removeMember(tenant, memberIn(members, caller), members))) {
    throw new Busy(1);
  }
  return { done: true };
}

function memberIn(members: readonly RosterMember[], { path }: Caller): RosterMember {
  const member = members.find(({ id }) => id === path.id);
  if (member === undefined) throw new MemberNotFound();
  return member;
}

/** The roster as a caller sees it, without what holds no longer. */
export function tellRoster({ members, invitations }: Roster, { sub }: Pick<Caller, 'sub'>): Members {
  const now = Date.now() / 1000;
  return {
    members: members.map(({ id, email, role, createdAt, ...member }) => ({
      id,
      email,
      role,
      since: createdAt.slice(0, 10),
      you: member.sub === sub,
    })),
    invitations: invitations
      .filter(({ expiresAt }) => expiresAt > now)
      .map(({ expiresAt, ...invitation }) => ({ ...invitation, until: dayOfSeconds(expiresAt) })),
  };
}

function dayOfSeconds(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
