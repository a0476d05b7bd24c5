import type { Invitation, Locale, Member, Role } from '#shared/contracts';
import { formatDate, MEMBER_ROLE, PEOPLE, say } from '#shared/i18n';
import { button, listOf, tag } from '../sidebar/page.ts';
import type { People } from '../src/ui/people-contract.ts';
import { roleField } from './roles.ts';
import { sureButton } from './sure-button.ts';

/** What can be done about people; what it takes time is told elsewhere. */
export interface PeopleDeeds {
  /** Says that a button waits for being pressed once more. */
  ask(text: string): void;
  setRole(id: string, role: Role, name: string): void;
  /** `after` is said when it is done. */
  remove(id: string, after: string): void;
  join(id: string): void;
}

/** What others invite the reader to, who belongs to the company, and who is invited. */
export function peopleList(people: People, locale: Locale, deeds: PeopleDeeds): HTMLElement[] {
  const owns = people.role === 'owner';
  const { members, invitations, mine } = people;
  return [
    ...mine.map(({ id, role, until }) =>
      tag(
        'div',
        'card',
        tag(
          'p',
          '',
          say(PEOPLE.mine, locale, { role: roleName(role, locale), date: formatDate(until, locale) }),
        ),
        button('quiet', say(PEOPLE.join, locale), () => deeds.join(id)),
      ),
    ),
    listOf(
      'people',
      members.map((member) => memberRow(member, { owns, alone: members.length === 1 }, locale, deeds)),
    ),
    ...(invitations.length === 0
      ? []
      : [
          tag('h3', '', say(PEOPLE.invited, locale)),
          listOf(
            'people',
            invitations.map((invitation) => invitationRow(invitation, owns, locale, deeds)),
          ),
        ]),
  ];
}

function memberRow(
  member: Member,
  { owns, alone }: { owns: boolean; alone: boolean },
  locale: Locale,
  deeds: PeopleDeeds,
): Node[] {
  const name = nameOf(member, locale);
  const shown = tag('div', 'who', member.you && member.email ? say(PEOPLE.you, locale, { name }) : name);
  // Nobody else could be the owner.
  if (!owns || alone) {
    const role = tag('div', 'soft', roleName(member.role, locale));
    return member.you && !alone ? [shown, role, leaveButton(member, locale, deeds)] : [shown, role];
  }
  const field = roleField(say(PEOPLE.roleOf, locale, { name }), member.role, locale);
  field.element.classList.add('quiet-label');
  field.select.addEventListener('change', () => deeds.setRole(member.id, field.value(), name));
  return [
    shown,
    tag(
      'div',
      'row',
      field.element,
      member.you ? leaveButton(member, locale, deeds) : removeButton(member, name, locale, deeds),
    ),
  ];
}

function leaveButton({ id }: Member, locale: Locale, deeds: PeopleDeeds): HTMLElement {
  return sureButton(
    [say(PEOPLE.leave, locale), say(PEOPLE.leaveCompany, locale)],
    () => deeds.ask(say(PEOPLE.confirmLeave, locale)),
    () => deeds.remove(id, ''),
  );
}

function removeButton({ id }: Member, name: string, locale: Locale, deeds: PeopleDeeds): HTMLElement {
  return sureButton(
    [say(PEOPLE.remove, locale), say(PEOPLE.removeWho, locale, { name })],
    () => deeds.ask(say(PEOPLE.confirmRemove, locale, { name })),
    () => deeds.remove(id, say(PEOPLE.removed, locale, { name })),
  );
}

function invitationRow(
  { id, email, role, until }: Invitation,
  owns: boolean,
  locale: Locale,
  deeds: PeopleDeeds,
): Node[] {
  const values = { role: roleName(role, locale), date: formatDate(until, locale) };
  const held = tag('div', 'soft', say(PEOPLE.invitedUntil, locale, values));
  if (!owns) return [tag('div', 'who', email), held];
  const back = button(
    'quiet',
    say(PEOPLE.takeBack, locale),
    () => deeds.remove(id, say(PEOPLE.takenBack, locale, { name: email })),
    say(PEOPLE.takeBackWho, locale, { name: email }),
  );
  return [tag('div', 'who', email), tag('div', 'row', held, back)];
}

function nameOf({ email, you, since }: Member, locale: Locale): string {
  if (email !== null) return email;
  return you
    ? say(PEOPLE.yourself, locale)
    : say(PEOPLE.noAddress, locale, { date: formatDate(since, locale) });
}

function roleName(role: Role, locale: Locale): string {
  return say(MEMBER_ROLE[role], locale);
}
