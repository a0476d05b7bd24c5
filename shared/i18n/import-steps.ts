import type { Phrase } from './phrase.ts';

/** An import that takes more than one run. `count` is the number of rows in all. */
export const IMPORT_STEPS = {
  goOn: {
    en: {
      one: '{rows} of {count} row is in, and stays. Choose “{command}” again to go on.',
      other: '{rows} of {count} rows are in, and stay. Choose “{command}” again to go on.',
    },
    'pt-BR': {
      one: '{rows} de {count} linha já está importada e continua salva. Escolha “{command}” de novo para seguir.',
      other:
        '{rows} de {count} linhas já estão importadas e continuam salvas. Escolha “{command}” de novo para seguir.',
    },
    pl: {
      one: 'Zaimportowano i zachowano {rows} z {count} wiersza. Wybierz ponownie „{command}”, aby kontynuować.',
      other:
        'Zaimportowano i zachowano {rows} z {count} wierszy. Wybierz ponownie „{command}”, aby kontynuować.',
    },
  },
} as const satisfies Record<string, Phrase>;
