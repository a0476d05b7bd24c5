import type { Locale } from '#shared/contracts';
import { say } from '#shared/i18n';
import { button, element } from '../element.ts';
import { words } from '../words.ts';

/** What the shim in the frame asks of the page for `google.script.run` and `google.script.host`. */
type FrameMessage =
  | { type: 'script-run'; callId: number; functionName: string; args: unknown[] }
  | { type: 'script-close' };

/**
 * The 300 pixels on the right that `Ui.showSidebar` fills. The add-on's page lives in a sandboxed frame without an
 * origin: it reaches the script only through `onRun`, as on Google's side.
 */
export function sidebar(
  locale: Locale,
  onRun: (functionName: string, args: unknown[]) => Promise<unknown>,
): { element: HTMLElement; show(title: string, html: string): void } {
  const heading = element('h2', {});
  const frame = element('iframe', {
    sandbox: 'allow-scripts allow-forms',
    'data-testid': 'sidebar-frame',
  });
  const panel = element(
    'aside',
    { class: 'sidebar', 'data-testid': 'sidebar', hidden: '' },
    element(
      'header',
      {},
      heading,
      button({ class: 'icon', 'aria-label': say(words.close, locale) }, '×', close),
    ),
    frame,
  );

  function close(): void {
    panel.hidden = true;
    frame.srcdoc = '';
  }

  window.addEventListener('message', async ({ source, data }: MessageEvent<FrameMessage>) => {
    const sidebarWindow = frame.contentWindow;
    if (!sidebarWindow || source !== sidebarWindow) return;
    if (data.type === 'script-close') return close();
    if (data.type !== 'script-run') return;
    const answer = await onRun(data.functionName, data.args).then(
      (value) => ({ value }),
      (error: Error) => ({ error: error.message }),
    );
    // The frame has no origin of its own that could be named here; it is the page's own child.
    sidebarWindow.postMessage({ type: 'script-result', callId: data.callId, ...answer }, '*');
  });

  return {
    element: panel,
    show(title, html) {
      heading.textContent = title;
      frame.title = title;
      frame.srcdoc = html;
      panel.hidden = false;
    },
  };
}
