import {
  AcceptResponse,
  API_VERSION,
  Done,
  type InviteRequest,
  InviteResponse,
  Members,
  MyInvitations,
  type Role,
} from '#shared/contracts';
import { call } from './http.ts';

const members = `/${API_VERSION}/members`;
const invitations = `/${API_VERSION}/invitations`;

export function fetchMembers(): Members {
  return call({ method: 'get', path: members, answer: Members });
}

/** What the reader's own address is invited to. */
export function fetchMyInvitations(): MyInvitations['invitations'] {
  return call({ method: 'get', path: invitations, answer: MyInvitations }).invitations;
}

export function inviteMember(body: InviteRequest): InviteResponse {
  return call({ method: 'post', path: members, body, answer: InviteResponse });
}

export function changeRole(id: string, role: Role): Members {
  return call({ method: 'put', path: `${members}/${id}`, body: { role }, answer: Members });
}

/** Removes a member, or takes an invitation back. */
export function removeMember(id: string): void {
  call({ method: 'delete', path: `${members}/${id}`, answer: Done });
}

/** Joins the company of an invitation; gives the role there. */
export function acceptInvitation(invitation: string): Role {
  return call({ method: 'post', path: `${invitations}/accept`, body: { invitation }, answer: AcceptResponse })
    .role;
}
