import type { InviteRequest, Members, MyInvitations, Role } from '#shared/contracts';
import type { DataReply } from './reply-contract.ts';

/** Who belongs to the company, and what the reader may do about it. */
export interface People extends Members {
  /** The reader's own role. */
  role: Role;
  /** What other companies invite the reader to. */
  mine: MyInvitations['invitations'];
}

/** `mailed`: whether the invited were written to. */
export interface Invited {
  people: People;
  mailed: boolean;
}

/** The functions of the script that the people's group of the settings may call. */
export interface PeopleScript {
  settingsPeople(): DataReply<People>;
  settingsInvite(invitation: Pick<InviteRequest, 'email' | 'role'>): DataReply<Invited>;
  settingsSetRole(id: string, role: Role): DataReply<People>;
  /** Removes a member or takes an invitation back; null when it was the reader, who then works elsewhere. */
  settingsRemovePerson(id: string): DataReply<People | null>;
  /** Gives the role in the company that was joined. */
  settingsJoin(invitation: string): DataReply<Role>;
}
