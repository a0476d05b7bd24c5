import type { Locale, Settings, SettingsPreview } from '#shared/contracts';
import { SETTINGS_EFFECT, say } from '#shared/i18n';
import { callScript } from '../sidebar/script.ts';
import { laterEffects, mayMoveCustomers, previewText } from './effect-text.ts';

/** A person who is still typing is not asked for. */
const PATIENCE_MS = 700;

/** Says what settings would change, before they are saved. */
export interface EffectWatch {
  /** Works it out, unless something newer is asked for first. */
  ask(before: Settings, after: Settings): void;
  /** Whatever is under way says nothing any more. */
  cancel(): void;
}

/** `onTold` hears each text, the last of which counts; `onKnown` what was worked out for which settings. */
export function watchEffect(
  locale: Locale,
  onTold: (text: string) => void,
  onKnown: (preview: SettingsPreview, settings: Settings) => void,
): EffectWatch {
  let asked = 0;
  let timer = 0;

  function cancel(): void {
    asked += 1;
    window.clearTimeout(timer);
  }

  async function find(after: Settings, later: readonly string[]): Promise<void> {
    const mine = asked;
    const reply = await callScript(locale, 'settingsPreview', after);
    if (mine !== asked) return;
    if (reply.ok && reply.data) onKnown(reply.data, after);
    onTold([effectOf(reply, after, locale), ...later].join(' '));
  }

  return {
    cancel,
    ask(before, after) {
      cancel();
      const later = laterEffects(before, after, locale);
      if (!mayMoveCustomers(before, after)) return onTold(later.join(' '));
      onTold(say(SETTINGS_EFFECT.computing, locale));
      timer = window.setTimeout(() => find(after, later), PATIENCE_MS);
    },
  };
}

function effectOf(
  reply: Awaited<ReturnType<typeof callScript<'settingsPreview'>>>,
  { currency }: Settings,
  locale: Locale,
): string {
  if (!reply.ok) return say(SETTINGS_EFFECT.unknown, locale, { problem: reply.message });
  return reply.data ? previewText(reply.data, currency, locale) : say(SETTINGS_EFFECT.noHistory, locale);
}
