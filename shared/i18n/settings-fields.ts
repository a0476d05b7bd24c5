import type { SETTINGS_LIMITS } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** A setting that is one number. */
export type NumberSetting = Exclude<keyof typeof SETTINGS_LIMITS, 'rate'>;

/** The names of the settings' fields. */
export const SETTING_LABEL: Readonly<Record<NumberSetting, Phrase>> = {
  profitThreshold: {
    en: 'Earns well from, a year',
    'pt-BR': 'Rende bem a partir de, por ano',
    pl: 'Dobrze zarabia od, rocznie',
  },
  loyaltyThreshold: {
    en: 'Stays: active for at least this part of the time ahead',
    'pt-BR': 'Fica: ativo em pelo menos esta parte do tempo à frente',
    pl: 'Zostaje: aktywny co najmniej przez tę część czasu przed nami',
  },
  horizonDays: { en: 'Days ahead', 'pt-BR': 'Dias à frente', pl: 'Dni naprzód' },
  defaultCycleDays: {
    en: 'Usual days between two orders',
    'pt-BR': 'Dias usuais entre dois pedidos',
    pl: 'Zwykła liczba dni między zamówieniami',
  },
  discountRate: {
    en: 'Discount rate, a year',
    'pt-BR': 'Taxa de desconto, por ano',
    pl: 'Stopa dyskontowa, rocznie',
  },
  defaultGrossMargin: { en: 'Gross margin', 'pt-BR': 'Margem bruta', pl: 'Marża brutto' },
  hourCost: {
    en: 'One hour of sales or service work',
    'pt-BR': 'Uma hora de trabalho de vendas ou atendimento',
    pl: 'Godzina pracy handlowca lub obsługi',
  },
  accountManagerCost: {
    en: 'A dedicated account manager, per customer and year',
    'pt-BR': 'Um gerente de conta dedicado, por cliente e ano',
    pl: 'Dedykowany opiekun, na klienta rocznie',
  },
};

/** What stands under a field: what an empty one means right now. */
export const WHEN_EMPTY = {
  learned: {
    en: 'Empty: learned from your customers, {value} now.',
    'pt-BR': 'Vazio: aprendido com seus clientes, hoje {value}.',
    pl: 'Puste: wyliczane z danych o Twoich klientach, teraz {value}.',
  },
  notYetLearned: {
    en: 'Empty: learned from your customers.',
    'pt-BR': 'Vazio: aprendido com seus clientes.',
    pl: 'Puste: wyliczane z danych o Twoich klientach.',
  },
  horizon: {
    en: 'Empty: a year, or three usual cycles where these are longer; {value} now.',
    'pt-BR': 'Vazio: um ano, ou três ciclos usuais se forem mais longos; hoje {value}.',
    pl: 'Puste: rok albo trzy zwykłe cykle, jeśli są dłuższe; teraz {value}.',
  },
  horizonNotYetLearned: {
    en: 'Empty: a year, or three usual cycles where these are longer.',
    'pt-BR': 'Vazio: um ano, ou três ciclos usuais se forem mais longos.',
    pl: 'Puste: rok albo trzy zwykłe cykle, jeśli są dłuższe.',
  },
  ours: {
    en: 'Empty: {value}, our default.',
    'pt-BR': 'Vazio: {value}, nosso padrão.',
    pl: 'Puste: {value}, nasza wartość domyślna.',
  },
  ofCurrency: {
    en: 'Empty: {value}, usual with {currency}.',
    'pt-BR': 'Vazio: {value}, o usual com {currency}.',
    pl: 'Puste: {value}, typowo dla waluty {currency}.',
  },
  managerHours: {
    en: {
      one: 'Empty: {count} hour of work, {value} now.',
      other: 'Empty: {count} hours of work, {value} now.',
    },
    'pt-BR': {
      one: 'Vazio: {count} hora de trabalho, hoje {value}.',
      other: 'Vazio: {count} horas de trabalho, hoje {value}.',
    },
    pl: {
      one: 'Puste: {count} godzina pracy, teraz {value}.',
      few: 'Puste: {count} godziny pracy, teraz {value}.',
      many: 'Puste: {count} godzin pracy, teraz {value}.',
      other: 'Puste: {count} godziny pracy, teraz {value}.',
    },
  },
} as const satisfies Record<string, Phrase>;

/** What is wrong with what a person has typed into a field. */
export const FIELD_PROBLEM = {
  notANumber: {
    en: '“{text}” is not a number.',
    'pt-BR': '“{text}” não é um número.',
    pl: '„{text}” to nie liczba.',
  },
  notWhole: {
    en: 'Only a whole number will do.',
    'pt-BR': 'Só serve um número inteiro.',
    pl: 'Tylko liczba całkowita.',
  },
  below: { en: 'At least {limit}.', 'pt-BR': 'No mínimo {limit}.', pl: 'Co najmniej {limit}.' },
  above: { en: 'At most {limit}.', 'pt-BR': 'No máximo {limit}.', pl: 'Najwyżej {limit}.' },
  notAbove: { en: 'More than {limit}.', 'pt-BR': 'Mais que {limit}.', pl: 'Więcej niż {limit}.' },
  notBelow: { en: 'Less than {limit}.', 'pt-BR': 'Menos que {limit}.', pl: 'Mniej niż {limit}.' },
  noCurrency: {
    en: 'Give its three letters, such as EUR.',
    'pt-BR': 'Informe as três letras, como EUR.',
    pl: 'Podaj trzy litery, np. EUR.',
  },
  ownCurrency: {
    en: 'This is your own currency; it needs no rate.',
    'pt-BR': 'Esta é a sua própria moeda; não precisa de taxa.',
    pl: 'To Twoja własna waluta; nie potrzebuje kursu.',
  },
  twice: {
    en: 'This currency stands here twice.',
    'pt-BR': 'Esta moeda aparece duas vezes.',
    pl: 'Ta waluta występuje tu dwa razy.',
  },
  noRate: {
    en: 'How much is one {currency} worth?',
    'pt-BR': 'Quanto vale um {currency}?',
    pl: 'Ile wart jest jeden {currency}?',
  },
  noTimeZone: {
    en: 'We do not know this time zone. Write it like Europe/London.',
    'pt-BR': 'Não conhecemos este fuso horário. Escreva como America/Sao_Paulo.',
    pl: 'Nie znamy tej strefy czasowej. Napisz ją jak Europe/Warsaw.',
  },
  noColumn: {
    en: 'Tick at least one column.',
    'pt-BR': 'Marque pelo menos uma coluna.',
    pl: 'Zaznacz co najmniej jedną kolumnę.',
  },
} as const satisfies Record<string, Phrase>;
export type FieldProblem = keyof typeof FIELD_PROBLEM;
