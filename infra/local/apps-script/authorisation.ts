import { worksInCustomFunction } from './custom-function-access.ts';
import { GoogleError } from './google-error.ts';

/** How much a run may do; `AuthMode` of Google's add-on authorisation lifecycle. */
export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

interface Requirement {
  /** The least mode in which the member works. */
  mode: Exclude<AuthMode, 'CUSTOM_FUNCTION'>;
  /** One of these must be in the manifest. */
  scopes: readonly string[];
}

const SCOPE = 'https://www.googleapis.com/auth/';
const FREE: Requirement = { mode: 'NONE', scopes: [] };
const DOCUMENT = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];

/**
 * What members need, by the longest name that fits. An add-on's `onOpen` may build menus in every mode, read the
 * document and properties in LIMITED, and use what acts for the user or goes outside only in FULL.
 */
const REQUIREMENTS: Readonly<Record<string, Requirement>> = {
  CacheService: { mode: 'LIMITED', scopes: [] },
  Charts: FREE,
  HtmlService: FREE,
  LockService: { mode: 'LIMITED', scopes: [] },
  Logger: FREE,
  PropertiesService: { mode: 'LIMITED', scopes: [] },
  'ScriptApp.deleteTrigger': { mode: 'FULL', scopes: [`${SCOPE}script.scriptapp`] },
  'ScriptApp.getProjectTriggers': { mode: 'FULL', scopes: [`${SCOPE}script.scriptapp`] },
  'ScriptApp.getUserTriggers': { mode: 'FULL', scopes: [`${SCOPE}script.scriptapp`] },
  'ScriptApp.newTrigger': { mode: 'FULL', scopes: [`${SCOPE}script.scriptapp`] },
  'ScriptApp.getIdentityToken': { mode: 'FULL', scopes: ['openid'] },
  'Session.User': { mode: 'FULL', scopes: [`${SCOPE}userinfo.email`] },
  'Session.getActiveUser': { mode: 'FULL', scopes: [`${SCOPE}userinfo.email`] },
  'Session.getEffectiveUser': { mode: 'FULL', scopes: [`${SCOPE}userinfo.email`] },
  'Session.getActiveUserLocale': FREE,
  'Session.getScriptTimeZone': FREE,
  'Session.getTemporaryActiveUserKey': { mode: 'LIMITED', scopes: [] },
  SpreadsheetApp: { mode: 'LIMITED', scopes: DOCUMENT },
  'SpreadsheetApp.Menu': FREE,
  'SpreadsheetApp.Ui': FREE,
  'SpreadsheetApp.Ui.alert': { mode: 'FULL', scopes: [] },
  'SpreadsheetApp.Ui.showModalDialog': { mode: 'FULL', scopes: [`${SCOPE}script.container.ui`] },
  'SpreadsheetApp.Ui.showSidebar': { mode: 'FULL', scopes: [`${SCOPE}script.container.ui`] },
  'SpreadsheetApp.getUi': FREE,
  UrlFetchApp: { mode: 'FULL', scopes: [`${SCOPE}script.external_request`] },
  Utilities: FREE,
  console: FREE,
};

const ORDER: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];

/** Throws Google's permission error unless the manifest's scopes and the run's mode allow the member. */
export function assertAuthorised(member: string, mode: AuthMode, grantedScopes: readonly string[]): void {
  const needed = requirementOf(member);
  const scopes = needed.scopes.length > 1 ? `(${needed.scopes.join(' || ')})` : needed.scopes.join('');
  if (needed.scopes.length > 0 && !needed.scopes.some((scope) => grantedScopes.includes(scope))) {
    throw new GoogleError(
      `Specified permissions are not sufficient to call ${member}. Required permissions: ${scopes}`,
    );
  }
  if (mode === 'CUSTOM_FUNCTION') {
    if (!worksInCustomFunction(member))
      throw new GoogleError(`You do not have permission to call ${member}.`);
    return;
  }
  if (ORDER.indexOf(mode) < ORDER.indexOf(needed.mode)) {
    const required = scopes === '' ? '' : ` Required permissions: ${scopes}`;
    throw new GoogleError(`You do not have permission to call ${member}.${required}`);
  }
}

/** Whether a member acts for the user or goes outside, which needs the person's consent. */
export function actsForUser(member: string): boolean {
  return requirementOf(member).mode === 'FULL';
}

/** Whether a member reads or writes the document. */
export function readsDocument(member: string): boolean {
  return requirementOf(member).scopes === DOCUMENT;
}

function requirementOf(member: string): Requirement {
  for (let name = member; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const found = REQUIREMENTS[name];
    if (found) return found;
  }
  return FREE;
}
