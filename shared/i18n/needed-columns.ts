import type { Locale } from '#shared/contracts';
import type { Field } from '#shared/tabular';
import { type Phrase, say } from './phrase.ts';

/** What to call the column of a field that a table cannot do without. */
export function nameOfNeededColumn(field: string, locale: Locale): string {
  const name = Object.entries(NEEDED_COLUMN).find(([known]) => known === field)?.[1];
  return name === undefined ? field : say(name, locale);
}

const NEEDED_COLUMN: Readonly<Partial<Record<Field, Phrase>>> = {
  event_date: { en: 'Date', 'pt-BR': 'Data', pl: 'Data' },
  contract_end: { en: 'Contract end', 'pt-BR': 'Fim do contrato', pl: 'Koniec umowy' },
  contract_value: { en: 'Annual value', 'pt-BR': 'Valor anual', pl: 'Wartość roczna' },
  channel: { en: 'Channel', 'pt-BR': 'Canal', pl: 'Kanał' },
  nps: { en: 'NPS', 'pt-BR': 'NPS', pl: 'NPS' },
  complaint_date: { en: 'Opened on', 'pt-BR': 'Aberta em', pl: 'Data zgłoszenia' },
  resolved_date: { en: 'Resolved on', 'pt-BR': 'Resolvida em', pl: 'Data rozwiązania' },
  page: { en: 'Page', 'pt-BR': 'Página', pl: 'Strona' },
  role: { en: 'Role', 'pt-BR': 'Cargo', pl: 'Stanowisko' },
  wallet_annual: { en: 'Wallet size', 'pt-BR': 'Tamanho da carteira', pl: 'Wielkość portfela' },
  referred: { en: 'Referred company', 'pt-BR': 'Empresa indicada', pl: 'Polecona firma' },
  action: { en: 'Action', 'pt-BR': 'Ação', pl: 'Działanie' },
};
