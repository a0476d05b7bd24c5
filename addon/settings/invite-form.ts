import type { Locale } from '#shared/contracts';
import { PEOPLE, say } from '#shared/i18n';
import { invitationLines } from '#shared/invitation';
import { button, tag } from '../sidebar/page.ts';
import { callScript } from '../sidebar/script.ts';
import type { People } from '../src/ui/people-contract.ts';
import { copiedText } from './copied-text.ts';
import { textField } from './field.ts';
import { roleField } from './roles.ts';
import { type Told, whileTold } from './told.ts';

/** Letters on both sides of one @, and a dot behind it: the service looks closer. */
const LIKE_AN_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export interface InviteFormPlaces {
  told: Told;
  /** Where the text stands that a person sends where the service cannot write. */
  toSend: HTMLElement;
  put(people: People): void;
}

/** Lets somebody in. */
export function inviteForm({ told, toSend, put }: InviteFormPlaces, locale: Locale): HTMLElement {
  const email = textField(say(PEOPLE.email, locale), '', { wide: true });
  email.input.type = 'email';
  const role = roleField(say(PEOPLE.role, locale), 'editor', locale);
  const send = button('quiet', say(PEOPLE.send, locale), invite);

  async function invite(): Promise<void> {
    const address = email.input.value.trim().toLowerCase();
    const right = LIKE_AN_ADDRESS.test(address);
    email.judge(right ? null : say(PEOPLE.noEmail, locale), true);
    if (!right) return email.input.focus();
    send.disabled = true;
    toSend.replaceChildren();
    const invitation = { email: address, role: role.value() };
    const done = await whileTold(
      told,
      say(PEOPLE.working, locale),
      callScript(locale, 'settingsInvite', invitation),
    );
    send.disabled = false;
    if (done === null) return;
    const { people, mailed } = done.data;
    put(people);
    told.say(say(mailed ? PEOPLE.mailed : PEOPLE.notMailed, locale, { name: address }));
    const until = people.invitations.find((each) => each.email === address)?.until;
    if (mailed || until === undefined) return;
    const lines = invitationLines({ ...invitation, until, from: null }, locale);
    toSend.replaceChildren(copiedText(say(PEOPLE.text, locale), lines.join('\n\n'), told, locale));
  }

  return tag('div', '', tag('h3', '', say(PEOPLE.invite, locale)), email.element, role.element, send);
}
