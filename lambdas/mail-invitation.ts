import type { Invitation, Locale } from '#shared/contracts';
import { invitationMail } from '#shared/invitation';
import type { Dependencies } from './dependencies.ts';
import type { Caller } from './http/endpoint.ts';
import { failureForLog } from './http/failure.ts';

/** Writes to whoever is invited; false where that cannot be done now: the invitation holds all the same. */
export async function mailInvitation(
  { directory, logger, sendMail }: Pick<Dependencies, 'directory' | 'logger' | 'sendMail'>,
  invitation: Pick<Invitation, 'email' | 'role' | 'until'>,
  { tenant, email: from }: Pick<Caller, 'tenant' | 'email'>,
  locale: Locale,
): Promise<boolean> {
  if (sendMail === null || !(await directory.takeMail(tenant))) return false;
  try {
    await sendMail({ to: invitation.email, ...invitationMail({ ...invitation, from }, locale) });
    return true;
  } catch (error) {
    logger.error('invitation', failureForLog(error));
    return false;
  }
}
