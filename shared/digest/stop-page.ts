import type { Locale } from '#shared/contracts';
import { DIGEST, DIGEST_STOP, say } from '#shared/i18n';
import { BLUE, escapeHtml, FONT, htmlPage } from './html.ts';

/**
 * The page behind the link of an e-mail. Programs that look at links ahead of their reader open it too, so it asks
 * first: only its button stops anything.
 */
export function renderStopPage(locale: Locale, state: 'asks' | 'stopped'): string {
  const [title, explained] =
    state === 'asks'
      ? [DIGEST_STOP.question, DIGEST_STOP.explained]
      : [DIGEST_STOP.stopped, DIGEST_STOP.back];
  const button = `<form method="post"><button style="${FONT};font-size:14px;background:${BLUE};color:#ffffff;border:0;border-radius:18px;padding:9px 20px">${escapeHtml(say(DIGEST.stop, locale))}</button></form>`;
  const heading = say(title, locale);
  const content = `<h1 style="${FONT};font-size:20px;line-height:26px;margin:0 0 8px">${escapeHtml(heading)}</h1>
<p style="margin:0 0 16px">${escapeHtml(say(explained, locale))}</p>
${state === 'asks' ? button : ''}`;
  return htmlPage(locale, heading, content);
}
