import type { Locale } from '#shared/contracts';
import { ADDON_PROBLEM, say } from '#shared/i18n';
import type { Refusal } from '../src/ui/reply-contract.ts';
import type { SidebarScript } from '../src/ui/sidebar-contract.ts';

type Name = keyof SidebarScript;

interface Handled {
  withFailureHandler(handler: (error: Error) => void): Record<Name, (...args: readonly unknown[]) => void>;
}

declare const google: { script: { run: { withSuccessHandler(handler: (reply: unknown) => void): Handled } } };

/** Calls a function of the script. Never rejects: what Google itself refuses becomes a refusal in plain words. */
export function callScript<N extends Name>(
  locale: Locale,
  name: N,
  ...args: Parameters<SidebarScript[N]>
): Promise<ReturnType<SidebarScript[N]> | Refusal> {
  return new Promise((resolve) => {
    google.script.run
      .withSuccessHandler((reply) => resolve(reply as ReturnType<SidebarScript[N]>))
      .withFailureHandler((error) => resolve(refusal(error, locale)))
      [name](...args);
  });
}

// With several signed-in accounts Google may run the sidebar as another person than the one who opened the sheet.
function refusal({ message }: Error, locale: Locale): Refusal {
  const help = message.includes('PERMISSION_DENIED') ? 'no_identity' : 'unexpected';
  return { ok: false, message: say(ADDON_PROBLEM[help], locale, { problem: message }), help };
}
