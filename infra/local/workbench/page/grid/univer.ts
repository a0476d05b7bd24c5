import { type ILocales, LocaleType, LogLevel, Univer } from '@univerjs/core';
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import { defaultTheme } from '@univerjs/themes';
import type { Locale } from '#shared/contracts';

const UNIVER_LOCALE = { en: LocaleType.EN_US, 'pt-BR': LocaleType.PT_BR, pl: LocaleType.PL_PL };

/**
 * Univer with the parts the workbench needs: cells and the formula bar. Its toolbar, menus and sheet tabs stay out,
 * for they would offer what the model does not keep; so do number formats and formulas, for the model holds the
 * text that each cell shows.
 */
export async function startUniver(container: HTMLElement, locale: Locale): Promise<Univer> {
  const univer = new Univer({
    theme: defaultTheme,
    locale: UNIVER_LOCALE[locale],
    locales: { [UNIVER_LOCALE[locale]]: await univerWords(locale) },
    logLevel: LogLevel.WARN,
    logCommandExecution: false,
  });
  univer.registerPlugins([
    [UniverDocsPlugin, { hasScroll: false }],
    [UniverRenderEnginePlugin],
    [UniverUIPlugin, { container, header: true, toolbar: false, footer: false, contextMenu: false }],
    [UniverDocsUIPlugin],
    [UniverFormulaEnginePlugin],
    [UniverSheetsPlugin],
    [UniverSheetsUIPlugin, { formulaBar: true, footer: false, disableForceStringMark: true }],
    [UniverSheetsFormulaPlugin],
    // The editor of a cell and the formula bar live in here.
    [UniverSheetsFormulaUIPlugin],
  ]);
  return univer;
}

async function univerWords(locale: Locale): Promise<ILocales[string]> {
  if (locale === 'pl') return (await import('@univerjs/preset-sheets-core/locales/pl-PL')).default;
  if (locale === 'pt-BR') return (await import('@univerjs/preset-sheets-core/locales/pt-BR')).default;
  return (await import('@univerjs/preset-sheets-core/locales/en-US')).default;
}
