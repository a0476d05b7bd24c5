import type { Phrase } from './phrase.ts';

/** The parts of the short message after the latest results were pulled. */
export const PULL = {
  upToDate: {
    en: { one: '{count} customer brought up to date.', other: '{count} customers brought up to date.' },
    'pt-BR': { one: '{count} cliente atualizado.', other: '{count} clientes atualizados.' },
    pl: {
      one: 'Zaktualizowano {count} klienta.',
      few: 'Zaktualizowano {count} klientów.',
      many: 'Zaktualizowano {count} klientów.',
      other: 'Zaktualizowano {count} klienta.',
    },
  },
  changed: {
    en: { one: '{count} changed quadrant: {moves}.', other: '{count} changed quadrant: {moves}.' },
    'pt-BR': {
      one: '{count} mudou de quadrante: {moves}.',
      other: '{count} mudaram de quadrante: {moves}.',
    },
    pl: {
      one: '{count} zmienił kwadrant: {moves}.',
      few: '{count} zmieniło kwadrant: {moves}.',
      many: '{count} zmieniło kwadrant: {moves}.',
      other: '{count} zmieniło kwadrant: {moves}.',
    },
  },
  nobodyChanged: {
    en: 'Nobody changed quadrant.',
    'pt-BR': 'Ninguém mudou de quadrante.',
    pl: 'Nikt nie zmienił kwadrantu.',
  },
  /** `who` is already counted: "3 True Friends". */
  move: {
    en: '{who} → {to} ({money} a year)',
    'pt-BR': '{who} → {to} ({money} por ano)',
    pl: '{who} → {to} ({money} rocznie)',
  },
  moreMoves: {
    en: { one: '{count} more', other: '{count} more' },
    'pt-BR': { one: 'e mais {count}', other: 'e mais {count}' },
    pl: { one: 'i jeszcze {count}', other: 'i jeszcze {count}' },
  },
  /** The toast when a document that pulls by itself is opened and could not. */
  failedOnOpen: {
    en: 'The latest results could not be pulled. {problem}',
    'pt-BR': 'Não foi possível buscar os resultados mais recentes. {problem}',
    pl: 'Nie udało się pobrać najnowszych wyników. {problem}',
  },
} as const satisfies Record<string, Phrase>;
