import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { withScriptClient } from '../../../infra/local/apps-script/sidebar-shim.ts';

/** A frame with a parent that keeps what it is told. */
function openFrame() {
  const sent: Record<string, unknown>[] = [];
  const heard: unknown[] = [];
  const parent = { postMessage: (message: Record<string, unknown>) => sent.push(message) };
  let deliver = (_event: unknown) => {};
  const window = {
    parent,
    addEventListener: (_: string, listener: typeof deliver) => {
      deliver = listener;
    },
  };
  const context = createContext({ window, heard });
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(withScriptClient('')) ?? [];
  runInContext(script, context);
  runInContext('const google = window.google', context);
  return {
    sent,
    heard,
    run: (code: string) => runInContext(code, context),
    answer: (data: object, source: unknown = parent) =>
      deliver({ source, data: { type: 'script-result', ...data } }),
  };
}

const CALL =
  'google.script.run.withSuccessHandler((value, user) => heard.push("value", value, user))' +
  '.withFailureHandler((error, user) => heard.push("error", error.message, user)).withUserObject("u").score("a", [1])';

describe('google.script.run in a sidebar', () => {
  it('calls a function of the script and hands its value to the success handler', () => {
    const frame = openFrame();

    frame.run(CALL);
    frame.answer({ callId: 1, value: { n: 1 } });
    frame.answer({ callId: 1, value: 'a second time' });

    expect(frame.sent).toEqual([{ type: 'script-run', callId: 1, functionName: 'score', args: ['a', [1]] }]);
    expect(frame.heard).toEqual(['value', { n: 1 }, 'u']);
  });

  it('hands an error to the failure handler', () => {
    const frame = openFrame();

    frame.run(CALL);
    frame.answer({ callId: 1, error: 'no network' });

    expect(frame.heard).toEqual(['error', 'no network', 'u']);
  });

  it('keeps the handlers of one call from the next', () => {
    const frame = openFrame();

    frame.run(
      'const one = google.script.run.withSuccessHandler(() => heard.push(1)); one.a(); google.script.run.b();',
    );
    frame.answer({ callId: 2, value: null });
    frame.answer({ callId: 1, value: null });

    expect(frame.heard).toEqual([1]);
  });

  it('listens to nobody but the frame around it', () => {
    const frame = openFrame();

    frame.run(CALL);
    frame.answer({ callId: 1, value: 'forged' }, {});

    expect(frame.heard).toEqual([]);
  });

  it.each(['new Date()', '{ a: [() => 1] }', '[undefined]', 'new Map()'])('refuses %s', (value) => {
    const frame = openFrame();

    expect(() => frame.run(`google.script.run.score(${value})`)).toThrow(
      'Failed due to illegal value in property',
    );
    expect(frame.sent).toEqual([]);
  });

  it('asks the page to close the sidebar', () => {
    const frame = openFrame();

    frame.run('google.script.host.close()');

    expect(frame.sent).toEqual([{ type: 'script-close' }]);
  });

  it('stands behind the doctype, or the browser would lay out the page in quirks mode', () => {
    expect(withScriptClient('<!doctype html><p>x')).toMatch(/^<!doctype html><script>[\s\S]*<\/script><p>x$/);
    expect(withScriptClient('<p>x')).toMatch(/^<script>[\s\S]*<\/script><p>x$/);
  });
});
