import type { Phrase } from './phrase.ts';

/** The words of the weekly e-mail. */
export const DIGEST = {
  subject: {
    en: {
      one: 'Your customers this week: {count} thing to do',
      other: 'Your customers this week: {count} things to do',
    },
    'pt-BR': {
      one: 'Seus clientes nesta semana: {count} tarefa',
      other: 'Seus clientes nesta semana: {count} tarefas',
    },
    pl: {
      one: 'Klienci w tym tygodniu: {count} zadanie',
      few: 'Klienci w tym tygodniu: {count} zadania',
      many: 'Klienci w tym tygodniu: {count} zadań',
      other: 'Klienci w tym tygodniu: {count} zadania',
    },
  },
  quietSubject: {
    en: 'Your customers this week: nothing is pressing',
    'pt-BR': 'Seus clientes nesta semana: nada urgente',
    pl: 'Klienci w tym tygodniu: nic pilnego',
  },
  title: {
    en: 'Your customers, week of {date}',
    'pt-BR': 'Seus clientes, semana de {date}',
    pl: 'Klienci, tydzień od {date}',
  },
  task: {
    en: 'For whom, what, and why',
    'pt-BR': 'Para quem, o quê e por quê',
    pl: 'Dla kogo, co i dlaczego',
  },
  worth: {
    en: 'Against doing nothing',
    'pt-BR': 'Em relação a não fazer nada',
    pl: 'W porównaniu z niezrobieniem niczego',
  },
  more: {
    en: {
      one: '{count} more waits in your spreadsheet, under “{tab}”.',
      other: '{count} more wait in your spreadsheet, under “{tab}”.',
    },
    'pt-BR': {
      one: 'Mais {count} espera na planilha, em “{tab}”.',
      other: 'Mais {count} esperam na planilha, em “{tab}”.',
    },
    pl: {
      one: 'Jeszcze {count} czeka w arkuszu, na karcie „{tab}”.',
      few: 'Jeszcze {count} czekają w arkuszu, na karcie „{tab}”.',
      many: 'Jeszcze {count} czeka w arkuszu, na karcie „{tab}”.',
      other: 'Jeszcze {count} czeka w arkuszu, na karcie „{tab}”.',
    },
  },
  nothingToDo: {
    en: 'Nothing is pressing this week. A good moment to thank your best customers.',
    'pt-BR': 'Nada urgente nesta semana. Bom momento para agradecer aos melhores clientes.',
    pl: 'W tym tygodniu nic pilnego. To dobry moment, żeby podziękować najlepszym klientom.',
  },
  moved: {
    en: 'Who moved since {date}',
    'pt-BR': 'Quem mudou desde {date}',
    pl: 'Kto zmienił kwadrant od {date}',
  },
  movement: { en: 'From, to', 'pt-BR': 'De, para', pl: 'Skąd, dokąd' },
  who: { en: 'Customers', 'pt-BR': 'Clientes', pl: 'Klienci' },
  profit: { en: 'Their profit a year', 'pt-BR': 'Lucro deles por ano', pl: 'Ich zysk rocznie' },
  nobodyMoved: {
    en: 'Everyone stayed in their quadrant.',
    'pt-BR': 'Todos ficaram no mesmo quadrante.',
    pl: 'Wszyscy zostali w swoich kwadrantach.',
  },
  whyYou: {
    en: 'You get this e-mail once a week because you asked for it. It names customers: think before you forward it.',
    'pt-BR':
      'Você recebe este e-mail uma vez por semana porque pediu. Ele cita clientes: pense antes de encaminhar.',
    pl: 'Dostajesz tę wiadomość raz w tygodniu, bo włączono ją dla Twojego adresu. Są w niej nazwy klientów: pomyśl, zanim ją przekażesz.',
  },
  stop: { en: 'Stop this e-mail', 'pt-BR': 'Parar este e-mail', pl: 'Wyłącz tę wiadomość' },
} as const satisfies Record<string, Phrase>;

/** The page behind the link that stops the weekly e-mail. */
export const DIGEST_STOP = {
  question: {
    en: 'Stop the weekly e-mail?',
    'pt-BR': 'Parar o e-mail semanal?',
    pl: 'Wyłączyć cotygodniową wiadomość?',
  },
  explained: {
    en: 'Only the e-mail stops. Your spreadsheet and its figures stay as they are.',
    'pt-BR': 'Só o e-mail para. Sua planilha e os números continuam como estão.',
    pl: 'Wyłączysz tylko wiadomość. Arkusz i dane zostaną bez zmian.',
  },
  stopped: {
    en: 'The weekly e-mail is off',
    'pt-BR': 'O e-mail semanal está desligado',
    pl: 'Cotygodniowa wiadomość jest wyłączona',
  },
  back: {
    en: 'No more will come to this address. You can close this page.',
    'pt-BR': 'Nenhum outro chegará a este endereço. Você pode fechar esta página.',
    pl: 'Kolejne nie przyjdą na ten adres. Możesz zamknąć tę stronę.',
  },
} as const satisfies Record<string, Phrase>;
