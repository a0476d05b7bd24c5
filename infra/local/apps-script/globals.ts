import type { ScriptRun } from './script-run.ts';
import { CacheServiceDouble } from './services/cache-service.ts';
import { ChartsDouble } from './services/charts.ts';
import { HtmlServiceDouble } from './services/html-service.ts';
import { LockServiceDouble } from './services/lock-service.ts';
import { ConsoleDouble, LoggerDouble } from './services/logging.ts';
import { PropertiesServiceDouble } from './services/properties-service.ts';
import { ScriptAppDouble } from './services/script-app.ts';
import { SessionDouble } from './services/session.ts';
import { SpreadsheetAppDouble } from './services/spreadsheet-app.ts';
import { UrlFetchAppDouble } from './services/url-fetch-app.ts';
import { UtilitiesDouble } from './services/utilities.ts';

/** Google's services by the name under which a script finds them. */
export function globalServices(run: ScriptRun) {
  return {
    Charts: new ChartsDouble(),
    CacheService: new CacheServiceDouble(run),
    HtmlService: new HtmlServiceDouble(run),
    LockService: new LockServiceDouble(),
    Logger: new LoggerDouble(run),
    PropertiesService: new PropertiesServiceDouble(run),
    ScriptApp: new ScriptAppDouble(run),
    Session: new SessionDouble(run),
    SpreadsheetApp: new SpreadsheetAppDouble(run),
    UrlFetchApp: new UrlFetchAppDouble(run),
    Utilities: new UtilitiesDouble(run),
    console: new ConsoleDouble(run),
  };
}
