import type { Phrase } from '#shared/i18n';
import type { ValidationCondition } from '../../workbook/protocol.ts';

/** What the grid says about cells that take only certain values. */
export const validationWords = {
  refused: {
    en: '{cell} was left as it was',
    'pt-BR': '{cell} ficou como estava',
    pl: 'Komórka {cell} pozostała bez zmian',
  },
  typed: {
    en: '“{input}” does not fit. {rule}',
    'pt-BR': '“{input}” não se encaixa. {rule}',
    pl: 'Wartość „{input}” tu nie pasuje. {rule}',
  },
  choose: { en: 'Choose a value', 'pt-BR': 'Escolha um valor', pl: 'Wybierz wartość' },
  tick: { en: 'Tick or untick', 'pt-BR': 'Marcar ou desmarcar', pl: 'Zaznacz lub odznacz' },
} as const satisfies Record<string, Phrase>;

/** What such a cell takes. */
export const conditionPhrases: Readonly<Record<ValidationCondition['type'], Phrase>> = {
  date: { en: 'The cell takes a date.', 'pt-BR': 'A célula aceita uma data.', pl: 'Wpisz tu datę.' },
  dateAfter: {
    en: 'The cell takes a date after {date}.',
    'pt-BR': 'A célula aceita uma data depois de {date}.',
    pl: 'Wpisz tu datę późniejszą niż {date}.',
  },
  numberBetween: {
    en: 'The cell takes a number from {least} to {most}.',
    'pt-BR': 'A célula aceita um número de {least} a {most}.',
    pl: 'Wpisz tu liczbę od {least} do {most}.',
  },
  numberAtLeast: {
    en: 'The cell takes a number of at least {least}.',
    'pt-BR': 'A célula aceita um número a partir de {least}.',
    pl: 'Wpisz tu liczbę nie mniejszą niż {least}.',
  },
  list: {
    en: 'The cell takes one of: {values}.',
    'pt-BR': 'A célula aceita um destes valores: {values}.',
    pl: 'Wpisz jedną z wartości: {values}.',
  },
  checkbox: {
    en: 'The cell is a box to tick.',
    'pt-BR': 'A célula é uma caixa de marcar.',
    pl: 'To pole wyboru: zaznacz je lub odznacz.',
  },
};
