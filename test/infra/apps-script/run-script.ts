/// <reference types="google-apps-script" />
import type { ScriptOptions } from '../../../infra/local/apps-script/script-options.ts';
import { createScriptRuntime, type ScriptRuntime } from '../../../infra/local/apps-script/script-runtime.ts';
import { workbookOf } from '../../../infra/local/workbook/workbook-of.ts';

const SCOPE = 'https://www.googleapis.com/auth/';

/** Every scope that the double knows of. */
export const ALL_SCOPES = [
  'openid',
  `${SCOPE}userinfo.email`,
  `${SCOPE}spreadsheets.currentonly`,
  `${SCOPE}script.external_request`,
  `${SCOPE}script.container.ui`,
  `${SCOPE}script.scriptapp`,
];

export interface ScriptSetting extends Partial<Omit<ScriptOptions, 'bundle' | 'workbook'>> {
  /** Rows of the only sheet, `Data`, as typed. */
  rows?: readonly (readonly string[])[];
  locale?: string;
  timeZone?: string;
  scopes?: readonly string[];
  urlFetchWhitelist?: readonly string[];
  pages?: Readonly<Record<string, string>>;
}

/** A runtime whose script has the given functions, or their source, as its globals. They see nothing of the test. */
export function scriptOf(
  functions: Readonly<Record<string, ((...args: never[]) => unknown) | string>>,
  {
    rows = [],
    locale,
    timeZone,
    scopes = ALL_SCOPES,
    urlFetchWhitelist,
    pages = {},
    ...rest
  }: ScriptSetting = {},
): ScriptRuntime {
  const code = Object.entries(functions).map(
    ([name, body]) => `function ${name}() { return (${body.toString()}).apply(null, arguments); }`,
  );
  return createScriptRuntime({
    workbook: workbookOf({
      sheets: [{ name: 'Data', rows }],
      ...(locale === undefined ? {} : { locale }),
      ...(timeZone === undefined ? {} : { timeZone }),
    }),
    bundle: {
      code: code.join('\n'),
      manifest: {
        timeZone: 'Europe/London',
        oauthScopes: scopes,
        ...(urlFetchWhitelist === undefined ? {} : { urlFetchWhitelist }),
      },
      pages,
    },
    ...rest,
  });
}

/** What a script gives that runs once. */
export function runScript(body: (() => unknown) | string, setting: ScriptSetting = {}): unknown {
  return scriptOf({ main: body }, setting).run('main');
}
