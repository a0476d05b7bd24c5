import type { Locale, Role } from '#shared/contracts';
import { escapeHtml, htmlPage } from '#shared/digest';
import { formatDate, INVITATION, MEMBER_ROLE, say } from '#shared/i18n';

/** Who is asked to work with whom, as what, and until when that holds. */
export interface Invited {
  readonly email: string;
  readonly role: Role;
  /** ISO date. */
  readonly until: string;
  /** The address of whoever invites; null where it is not known. */
  readonly from: string | null;
}

export interface InvitationMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What an invited person reads. It holds no key: who signs in with the address is let in. */
export function invitationMail(invited: Invited, locale: Locale): InvitationMail {
  const subject = say(INVITATION.subject, locale);
  const lines = invitationLines(invited, locale);
  const content = [
    `<h1 style="font-size:20px;line-height:26px;margin:0 0 12px">${escapeHtml(subject)}</h1>`,
    ...lines.map((line) => `<p style="margin:0 0 12px">${escapeHtml(line)}</p>`),
  ].join('\n');
  return { subject, text: `${lines.join('\n\n')}\n`, html: htmlPage(locale, subject, content) };
}

/** The same as plain paragraphs, for whoever sends it by hand. */
export function invitationLines({ email, role, until, from }: Invited, locale: Locale): string[] {
  return [
    from === null ? say(INVITATION.somebody, locale) : say(INVITATION.by, locale, { from }),
    say(INVITATION.as[role], locale, { role: say(MEMBER_ROLE[role], locale) }),
    say(INVITATION.how, locale, { email }),
    say(INVITATION.until, locale, { date: formatDate(until, locale) }),
  ];
}
