import type { Locale } from '#shared/contracts';
import { HELP, say } from '#shared/i18n';
import type { Refusal } from '../src/ui/reply-contract.ts';
import { button, element } from './page.ts';
import { callScript } from './script.ts';

/** Says above the tabs what went wrong; null takes it away. */
export function writeProblem(refusal: Refusal | null, locale: Locale): void {
  element('problem').replaceChildren(...(refusal ? problemContent(refusal, locale) : []));
}

/** What went wrong, and the way to what the help says about it. */
export function problemContent({ message, help }: Refusal, locale: Locale): (string | Node)[] {
  if (help === undefined) return [message];
  return [message, ' ', button('link', say(HELP.whatNow, locale), () => openHelp(help, locale))];
}

/** Opens the help at a place. */
export async function openHelp(place: string, locale: Locale): Promise<void> {
  const refused = await callScript(locale, 'sidebarOpenHelp', place);
  if (refused) writeProblem({ ok: false, message: refused.message }, locale);
}
