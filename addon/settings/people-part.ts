import type { Locale, Role } from '#shared/contracts';
import { MEMBER_ROLE, PEOPLE, say } from '#shared/i18n';
import { tag } from '../sidebar/page.ts';
import { callScript } from '../sidebar/script.ts';
import { view } from '../sidebar/view.ts';
import type { People } from '../src/ui/people-contract.ts';
import { foldedGroup } from './folded-group.ts';
import { inviteForm } from './invite-form.ts';
import { type PeopleDeeds, peopleList } from './people-list.ts';
import { rolesExplained } from './roles.ts';
import { toldPlace, whileTold } from './told.ts';

/** Who belongs to the company. `onMoved` hears when the reader works in another company from now on. */
export function peoplePart(locale: Locale, onMoved: () => Promise<void>): HTMLElement {
  const told = toldPlace(locale);
  const place = tag('div', '');
  const toSend = tag('div', '');
  const moment = say(PEOPLE.working, locale);
  const people = view(place, locale, () => callScript(locale, 'settingsPeople'), render);

  const deeds: PeopleDeeds = {
    ask: told.say,
    async setRole(id, role, name) {
      const done = await whileTold(told, moment, callScript(locale, 'settingsSetRole', id, role));
      // What was refused stands as it was, also in its field.
      if (done === null) return people.reload();
      people.put(done.data);
      told.say(say(PEOPLE.changed, locale, { name, role: roleName(role) }));
    },
    async remove(id, after) {
      const done = await whileTold(told, moment, callScript(locale, 'settingsRemovePerson', id));
      if (done === null) return;
      if (done.data === null) return moved(say(PEOPLE.left, locale));
      people.put(done.data);
      told.say(after);
    },
    async join(id) {
      const done = await whileTold(told, moment, callScript(locale, 'settingsJoin', id));
      if (done) await moved(say(PEOPLE.joined, locale, { role: roleName(done.data) }));
    },
  };

  async function moved(said: string): Promise<void> {
    await onMoved();
    people.reload();
    told.say(said);
  }

  function render(state: People): readonly Node[] {
    return [
      ...peopleList(state, locale, deeds),
      ...(state.role === 'owner' ? [inviteForm({ told, toSend, put: people.put }, locale)] : []),
      rolesExplained(locale),
    ];
  }

  function roleName(role: Role): string {
    return say(MEMBER_ROLE[role], locale);
  }

  return foldedGroup(
    say(PEOPLE.title, locale),
    say(PEOPLE.about, locale),
    people.open,
    place,
    told.element,
    toSend,
  );
}
