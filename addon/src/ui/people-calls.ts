import type { InviteRequest, Members, Role } from '#shared/contracts';
import {
  acceptInvitation,
  changeRole,
  fetchMembers,
  fetchMyInvitations,
  inviteMember,
  removeMember,
} from '../client/people-api.ts';
import { readerLocale } from '../locale.ts';
import type { People, PeopleScript } from './people-contract.ts';
import { data } from './reply.ts';

/** Settings: who belongs to the company. */
export function settingsPeople(): ReturnType<PeopleScript['settingsPeople']> {
  return data(() => peopleOf(fetchMembers()));
}

/** Settings: lets somebody in. */
export function settingsInvite(
  invitation: Pick<InviteRequest, 'email' | 'role'>,
): ReturnType<PeopleScript['settingsInvite']> {
  return data(() => {
    const { mailed, ...members } = inviteMember({ ...invitation, locale: readerLocale() });
    return { people: peopleOf(members), mailed };
  });
}

/** Settings: what a member may do from now on. */
export function settingsSetRole(id: string, role: Role): ReturnType<PeopleScript['settingsSetRole']> {
  return data(() => peopleOf(changeRole(id, role)));
}

/** Settings: takes a member out, or an invitation back. */
export function settingsRemovePerson(id: string): ReturnType<PeopleScript['settingsRemovePerson']> {
  return data(() => {
    const isReader = fetchMembers().members.some((member) => member.you && member.id === id);
    removeMember(id);
    return isReader ? null : peopleOf(fetchMembers());
  });
}

/** Settings: joins another company. */
export function settingsJoin(invitation: string): ReturnType<PeopleScript['settingsJoin']> {
  return data(() => acceptInvitation(invitation));
}

function peopleOf(members: Members): People {
  const role = members.members.find(({ you }) => you)?.role ?? 'viewer';
  return { ...members, role, mine: fetchMyInvitations() };
}
