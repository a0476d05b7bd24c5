import type { Locale } from '#shared/contracts';
import { HOOKS, PEOPLE, say } from '#shared/i18n';
import { listOf, tag } from '../sidebar/page.ts';
import { callScript } from '../sidebar/script.ts';
import { view } from '../sidebar/view.ts';
import type { MadeHook, ShownHook } from '../src/ui/hooks-contract.ts';
import { copiedText } from './copied-text.ts';
import { foldedGroup } from './folded-group.ts';
import { hookForm } from './hook-form.ts';
import { sureButton } from './sure-button.ts';
import { toldPlace, whileTold } from './told.ts';

/** The tools of marketing automation that send signals by themselves. */
export function hooksPart(locale: Locale): HTMLElement {
  const told = toldPlace(locale);
  const place = tag('div', '');
  const toTake = tag('div', '');
  const moment = say(HOOKS.working, locale);
  const hooks = view(place, locale, () => callScript(locale, 'settingsHooks'), render);

  function render(list: ShownHook[] | null): readonly Node[] {
    if (list === null) {
      return [tag('p', '', say(HOOKS.ownersOnly, locale, { people: say(PEOPLE.title, locale) }))];
    }
    return [
      list.length === 0
        ? tag('p', '', say(HOOKS.none, locale))
        : listOf(
            'people',
            list.map((hook) => row(hook)),
          ),
      hookForm(told, locale, taken),
    ];
  }

  function row({ id, name, scheme, address }: ShownHook): Node[] {
    const renew = sureButton(
      [say(HOOKS.renew, locale), say(HOOKS.renewWhich, locale, { name })],
      () => told.say(say(HOOKS.confirmRenew, locale, { name })),
      async () => {
        const done = await whileTold(told, moment, callScript(locale, 'settingsRenewSecret', id));
        if (done) taken(done.data, say(HOOKS.renewed, locale, { name }));
      },
    );
    const remove = sureButton(
      [say(HOOKS.remove, locale), say(HOOKS.removeWhich, locale, { name })],
      () => told.say(say(HOOKS.confirmRemove, locale, { name })),
      async () => {
        const done = await whileTold(told, moment, callScript(locale, 'settingsRemoveHook', id));
        if (done === null) return;
        toTake.replaceChildren();
        hooks.reload();
        told.say(say(HOOKS.removed, locale, { name }));
      },
    );
    return [
      tag('div', 'who', name),
      copiedText(say(HOOKS.address, locale, { name }), address, told, locale),
      // HubSpot's secret is its own: with a new one it is connected anew.
      tag('div', 'row', ...(scheme === 'signed' ? [renew] : []), remove),
    ];
  }

  /** Shows a secret this once. */
  function taken({ hook: { name }, secret }: MadeHook, said: string): void {
    toTake.replaceChildren(
      ...(secret === null ? [] : [copiedText(say(HOOKS.secret, locale, { name }), secret, told, locale)]),
    );
    hooks.reload();
    told.say(said);
  }

  return foldedGroup(
    say(HOOKS.title, locale),
    say(HOOKS.about, locale),
    hooks.open,
    place,
    told.element,
    toTake,
  );
}
