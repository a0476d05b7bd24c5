import * as z from 'zod/mini';
import { AcceptRequest, AcceptResponse, MyInvitations } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { MemberNotFound } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import type { Identity } from './http/identity.ts';
import type { Directory } from './store/directory.ts';
import type { OpenInvitation } from './store/invitations.ts';

/** `GET /v1/invitations` and `POST /v1/invitations/accept`: see MyInvitations. */
export const invitationsHandler: HandlerFactory = (dependencies) => {
  const { directory } = dependencies;
  const list = endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: MyInvitations,
    respond: async (_, __, caller) => ({
      invitations: (await openFor(directory, caller)).map(({ id, role, expiresAt }) => ({
        id,
        role,
        until: new Date(expiresAt * 1000).toISOString().slice(0, 10),
      })),
    }),
  });
  const accept = endpoint(dependencies, {
    needs: 'viewer',
    body: AcceptRequest,
    answer: AcceptResponse,
    respond: async (request, _, { sub, email, ...caller }) => {
      const open = await openFor(directory, { ...caller, sub, email });
      const invitation = open.find(({ id }) => id === request.invitation);
      if (invitation === undefined || email === null) throw new MemberNotFound();
      if (!(await directory.acceptInvitation({ sub, email }, invitation))) throw new MemberNotFound();
      return { role: invitation.role };
    },
  });
  return (event) => (event.requestContext.http.method === 'POST' ? accept(event) : list(event));
};

export const handler = lambdaOf(invitationsHandler);

async function openFor(directory: Directory, { email }: Identity): Promise<OpenInvitation[]> {
  return email === null ? [] : directory.invitationsOf(email);
}
