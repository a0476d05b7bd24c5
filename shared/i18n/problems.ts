import type { Locale } from '#shared/contracts';
import type { Assumption, ProblemCode, RowProblem, TableProblem, TableProblemCode } from '#shared/tabular';
import { ASSUMPTION } from './cleaning-assumptions.ts';
import { nameOfNeededColumn } from './needed-columns.ts';
import { type Phrase, say } from './phrase.ts';

/** What is wrong with a row or a cell, where it stands, and the way out: one sentence each. */
export function explainProblem(problem: RowProblem, locale: Locale): string {
  const { row, column, code, value } = problem;
  // A row number is a name, not a quantity: `1200`, never `1,200`.
  const place = say(column === '' ? ROW : ROW_AND_COLUMN, locale, { row: String(row), column });
  return `${place}: ${say(PROBLEM[code], locale, { value: shorten(value) })}`;
}

/** The same without its place, for several rows of which this is the first. */
export function explainReason({ code, value }: RowProblem, locale: Locale): string {
  const reason = say(PROBLEM[code], locale, { value: shorten(value) });
  return reason.charAt(0).toLocaleUpperCase(locale) + reason.slice(1);
}

/** What was skipped, or how the sheet was read where it could have been read otherwise. */
export function explainAssumption(assumption: Assumption, locale: Locale): string {
  const { code, count = 0, value = '' } = assumption;
  return say(ASSUMPTION[code], locale, { count, value: shorten(value) });
}

/** Why a table cannot be read at all, and the way out. */
export function explainTableProblem({ code, value }: TableProblem, locale: Locale): string {
  const shown = code === 'needed_column_missing' ? nameOfNeededColumn(value, locale) : value;
  return say(TABLE_PROBLEM[code], locale, { value: shorten(shown) });
}

const LONGEST_VALUE = 60;

function shorten(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

const ROW: Phrase = { en: 'Row {row}', 'pt-BR': 'Linha {row}', pl: 'Wiersz {row}' };

const ROW_AND_COLUMN: Phrase = {
  en: 'Row {row}, column {column}',
  'pt-BR': 'Linha {row}, coluna {column}',
  pl: 'Wiersz {row}, kolumna {column}',
};

const PROBLEM: Readonly<Record<ProblemCode, Phrase>> = {
  customer_missing: {
    en: 'it does not say who the customer is. Fill in the customer and import again.',
    'pt-BR': 'não diz quem é o cliente. Preencha o cliente e importe de novo.',
    pl: 'nie podano klienta. Uzupełnij klienta i zaimportuj ponownie.',
  },
  customer_ambiguous: {
    en: '“{value}” fits more than one customer. Fill in the customer’s id and import again.',
    'pt-BR': '“{value}” serve para mais de um cliente. Preencha o código do cliente e importe de novo.',
    pl: '„{value}” pasuje do więcej niż jednego klienta. Uzupełnij kod klienta i zaimportuj ponownie.',
  },
  date_missing: {
    en: 'the date is missing. Fill it in and import again.',
    'pt-BR': 'falta a data. Preencha e importe de novo.',
    pl: 'brakuje daty. Uzupełnij ją i zaimportuj ponownie.',
  },
  date_unreadable: {
    en: '“{value}” is not a day. Correct the cell and import again.',
    'pt-BR': '“{value}” não é um dia que exista. Corrija a célula e importe de novo.',
    pl: '„{value}” nie jest istniejącym dniem. Popraw komórkę i zaimportuj ponownie.',
  },
  date_in_future: {
    en: '“{value}” lies in the future. Correct the date and import again.',
    'pt-BR': '“{value}” está no futuro. Corrija a data e importe de novo.',
    pl: '„{value}” to data z przyszłości. Popraw ją i zaimportuj ponownie.',
  },
  amount_missing: {
    en: 'the amount is missing. Fill it in and import again.',
    'pt-BR': 'falta o valor. Preencha e importe de novo.',
    pl: 'brakuje kwoty. Uzupełnij ją i zaimportuj ponownie.',
  },
  amount_unreadable: {
    en: '“{value}” is not an amount that can be used. Correct the cell and import again.',
    'pt-BR': '“{value}” não é um valor que se possa usar. Corrija a célula e importe de novo.',
    pl: '„{value}” nie jest kwotą, której można użyć. Popraw komórkę i zaimportuj ponownie.',
  },
  currency_without_rate: {
    en: 'there is no exchange rate for {value}. Add the rate in the settings and import again.',
    'pt-BR': 'não há cotação para {value}. Acrescente a cotação nas configurações e importe de novo.',
    pl: 'brak kursu dla {value}. Dodaj kurs w ustawieniach i zaimportuj ponownie.',
  },
  duplicate_row: {
    en: 'order {value} already stands in another row with the same amount. Delete one of them, or correct it, and import again.',
    'pt-BR':
      'o pedido {value} já está em outra linha com o mesmo valor. Apague ou corrija uma delas e importe de novo.',
    pl: 'zamówienie {value} jest już w innym wierszu z tą samą kwotą. Usuń lub popraw jeden z nich i zaimportuj ponownie.',
  },
  duplicate_event: {
    en: '{value} already stands in another row. Delete one of them, or correct it, and import again.',
    'pt-BR': '{value} já está em outra linha. Apague ou corrija uma delas e importe de novo.',
    pl: '{value} jest już w innym wierszu. Usuń lub popraw jeden z nich i zaimportuj ponownie.',
  },
  value_missing: {
    en: 'the cell is empty. Fill it in and import again.',
    'pt-BR': 'a célula está vazia. Preencha e importe de novo.',
    pl: 'komórka jest pusta. Uzupełnij ją i zaimportuj ponownie.',
  },
  value_unreadable: {
    en: '“{value}” could not be read, so the row was not used. Correct the cell and import again.',
    'pt-BR':
      'não foi possível ler “{value}”, por isso a linha não foi usada. Corrija a célula e importe de novo.',
    pl: 'nie udało się odczytać „{value}”, więc wiersza nie wykorzystano. Popraw komórkę i zaimportuj ponownie.',
  },
  text_too_long: {
    en: 'the text is too long: “{value}”. Shorten it and import again.',
    'pt-BR': 'o texto é longo demais: “{value}”. Encurte-o e importe de novo.',
    pl: 'tekst jest za długi: „{value}”. Skróć go i zaimportuj ponownie.',
  },
  cell_unreadable: {
    en: '“{value}” could not be read and was left out; the rest of the row was used. Correct the cell and import again.',
    'pt-BR':
      'não foi possível ler “{value}”, que ficou de fora; o resto da linha foi usado. Corrija a célula e importe de novo.',
    pl: 'nie udało się odczytać „{value}”, więc tę komórkę pominięto; resztę wiersza wykorzystano. Popraw komórkę i zaimportuj ponownie.',
  },
  contract_incomplete: {
    en: '“{value}” was left out: a contract needs both its end and its yearly value. Fill in both and import again.',
    'pt-BR':
      '“{value}” ficou de fora: um contrato precisa do fim e do valor anual. Preencha os dois e importe de novo.',
    pl: '„{value}” pominięto: umowa wymaga daty końca i rocznej wartości. Uzupełnij obie i zaimportuj ponownie.',
  },
};

const TABLE_PROBLEM: Readonly<Record<TableProblemCode, Phrase>> = {
  sheet_empty: {
    en: 'The table is empty. Open the sheet that holds your data and try again.',
    'pt-BR': 'A tabela está vazia. Abra a planilha com os seus dados e tente de novo.',
    pl: 'Tabela jest pusta. Otwórz arkusz z danymi i spróbuj ponownie.',
  },
  header_not_found: {
    en: 'No header was found in the first 10 rows. Name the columns, for example Customer, Date and Amount, and try again.',
    'pt-BR':
      'Nenhum cabeçalho foi encontrado nas 10 primeiras linhas. Dê nome às colunas, por exemplo Cliente, Data e Valor, e tente de novo.',
    pl: 'W pierwszych 10 wierszach nie znaleziono nagłówka. Nazwij kolumny, na przykład Klient, Data i Kwota, i spróbuj ponownie.',
  },
  field_unknown: {
    en: '“{value}” is not a field of this table. Check how the field is written and try again.',
    'pt-BR': '“{value}” não é um campo desta tabela. Confira como o campo está escrito e tente de novo.',
    pl: '„{value}” nie jest polem tej tabeli. Sprawdź zapis pola i spróbuj ponownie.',
  },
  column_not_found: {
    en: 'There is no column “{value}”. Check how its header is written and try again.',
    'pt-BR': 'Não existe a coluna “{value}”. Confira como o cabeçalho está escrito e tente de novo.',
    pl: 'Nie ma kolumny „{value}”. Sprawdź zapis nagłówka i spróbuj ponownie.',
  },
  customer_column_missing: {
    en: 'No column says who the customer is. Name one Customer, Customer id or Tax id and try again.',
    'pt-BR':
      'Nenhuma coluna diz quem é o cliente. Dê a uma delas o nome Cliente, Código do cliente ou CNPJ e tente de novo.',
    pl: 'Żadna kolumna nie wskazuje klienta. Nazwij jedną z nich Klient, Kod klienta lub NIP i spróbuj ponownie.',
  },
  date_column_missing: {
    en: 'No column holds the date of the order. Name one Date or Order date and try again.',
    'pt-BR': 'Nenhuma coluna traz a data do pedido. Dê a uma delas o nome Data do pedido e tente de novo.',
    pl: 'Żadna kolumna nie zawiera daty zamówienia. Nazwij jedną z nich Data zamówienia i spróbuj ponownie.',
  },
  quotations: {
    en: 'This tab holds quotations (“{value}”), and what was offered is not yet sold. If they are orders, name the column Order number.',
    'pt-BR':
      'Esta aba traz propostas (“{value}”), e o que foi ofertado ainda não foi vendido. Se forem pedidos, dê à coluna o nome Número do pedido.',
    pl: 'Ta karta zawiera oferty („{value}”), a to, co zaoferowano, nie zostało jeszcze sprzedane. Jeśli to zamówienia, nazwij kolumnę Numer zamówienia.',
  },
  amount_column_missing: {
    en: 'No column holds the amount of the order. Name one Amount or Net amount and try again.',
    'pt-BR':
      'Nenhuma coluna traz o valor do pedido. Dê a uma delas o nome Valor ou Valor líquido e tente de novo.',
    pl: 'Żadna kolumna nie zawiera kwoty zamówienia. Nazwij jedną z nich Kwota lub Wartość netto i spróbuj ponownie.',
  },
  needed_column_missing: {
    en: 'A column is missing: name one “{value}” and try again.',
    'pt-BR': 'Falta uma coluna: dê a uma delas o nome “{value}” e tente de novo.',
    pl: 'Brakuje kolumny: nazwij jedną z nich „{value}” i spróbuj ponownie.',
  },
};
