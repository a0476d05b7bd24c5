import { type Locale, Role } from '#shared/contracts';
import { MEMBER_ROLE, PEOPLE, ROLE_MAY, say } from '#shared/i18n';
import { details, listOf, tag } from '../sidebar/page.ts';
import { choiceField } from './choice-field.ts';

/** A field for a role. */
export function roleField(label: string, chosen: Role, locale: Locale) {
  const options = Role.options.map((role) => [role, say(MEMBER_ROLE[role], locale)] as const);
  return choiceField(label, options, chosen);
}

/** What each role may do. */
export function rolesExplained(locale: Locale): HTMLElement {
  return details(
    say(PEOPLE.rolesTitle, locale),
    listOf(
      'soft',
      Role.options.map((role) => [
        tag('b', '', say(MEMBER_ROLE[role], locale)),
        `: ${say(ROLE_MAY[role], locale)}`,
      ]),
    ),
  );
}
