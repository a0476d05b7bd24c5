import type { Locale } from '#shared/contracts';
import { MENU, say } from '#shared/i18n';
import { button } from './page.ts';
import { callScript } from './script.ts';

/** The way from the map to portfolio and programmes, which take the sidebar's place. */
export function planLink(locale: Locale): HTMLElement {
  return button('quiet', `${say(MENU.openPlan, locale)} →`, () => callScript(locale, 'openPlan'));
}
