import type { Locale } from '#shared/contracts';
import { DIGEST_SWITCH, formatDate, say } from '#shared/i18n';
import { tag } from '../sidebar/page.ts';
import { callScript } from '../sidebar/script.ts';
import { view } from '../sidebar/view.ts';
import type { DigestState } from '../src/ui/digest-contract.ts';
import { foldedGroup } from './folded-group.ts';
import { toldPlace, whileTold } from './told.ts';

/** Whether the reader gets the week by e-mail. */
export function digestPart(locale: Locale): HTMLElement {
  const told = toldPlace(locale);
  const place = tag('div', '');
  const digest = view(
    place,
    locale,
    () => callScript(locale, 'settingsDigest'),
    (state) => {
      if (state.on) told.say(stateText(state, locale));
      const tick = document.createElement('input');
      tick.type = 'checkbox';
      tick.id = 'weekly-e-mail';
      tick.checked = state.on;
      tick.addEventListener('change', () => choose(tick));
      const label = document.createElement('label');
      label.htmlFor = tick.id;
      label.textContent = say(DIGEST_SWITCH.send, locale);
      return [tag('div', 'tick', tick, label)];
    },
  );

  async function choose(tick: HTMLInputElement): Promise<void> {
    tick.disabled = true;
    const chosen = await whileTold(
      told,
      say(DIGEST_SWITCH.working, locale),
      callScript(locale, 'settingsChooseDigest', tick.checked),
    );
    tick.disabled = false;
    if (chosen === null) {
      tick.checked = !tick.checked;
      return;
    }
    told.say(stateText(chosen.data, locale));
    tick.focus();
  }

  return foldedGroup(
    say(DIGEST_SWITCH.title, locale),
    say(DIGEST_SWITCH.about, locale),
    digest.open,
    place,
    told.element,
  );
}

function stateText({ on, email, sends, next, hour, timeZone }: DigestState, locale: Locale): string {
  if (!on) return say(DIGEST_SWITCH.off, locale);
  if (!sends) return say(DIGEST_SWITCH.cannot, locale);
  return say(DIGEST_SWITCH.on, locale, {
    email: email ?? '',
    date: formatDate(next, locale),
    hour: `${hour}:00`,
    zone: timeZone,
  });
}
