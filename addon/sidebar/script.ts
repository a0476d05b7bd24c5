import type { Locale } from '#shared/contracts';
import { ADDON_PROBLEM, say } from '#shared/i18n';
import type { SidebarCall, SidebarReply } from '../src/ui/sidebar-contract.ts';

type Runner = {
  withSuccessHandler(handler: (reply: SidebarReply) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
} & Record<SidebarCall, () => void>;

declare const google: { script: { run: Runner } };

/** Calls a function of the script. Never rejects: what Google itself refuses becomes a reply in plain words. */
export function callScript(name: SidebarCall, locale: Locale): Promise<SidebarReply> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => resolve({ ok: false, message: refusal(error, locale) }))
      [name]();
  });
}

// With several signed-in accounts Google may run the sidebar as another person than the one who opened the sheet.
function refusal({ message }: Error, locale: Locale): string {
  return message.includes('PERMISSION_DENIED')
    ? say(ADDON_PROBLEM.no_identity, locale)
    : say(ADDON_PROBLEM.unexpected, locale, { problem: message });
}
