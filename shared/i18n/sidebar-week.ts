import type { Phrase } from './phrase.ts';

/** The words of the sidebar's week: what do I do now? */
export const WEEK = {
  hours: { en: 'Hours for this week', 'pt-BR': 'Horas para esta semana', pl: 'Godziny na ten tydzień' },
  plan: { en: 'Plan the week', 'pt-BR': 'Planejar a semana', pl: 'Zaplanuj tydzień' },
  planned: {
    en: '{planned} h of {hours} h planned',
    'pt-BR': '{planned} h de {hours} h planejadas',
    pl: 'Zaplanowano {planned} z {hours} godz.',
  },
  overPlanned: {
    en: 'Promises alone take {planned} h, more than your {hours} h. They stay on the list.',
    'pt-BR': 'Só as promessas levam {planned} h, mais que suas {hours} h. Elas ficam na lista.',
    pl: 'Same obietnice zajmą {planned} godz., więcej niż Twoje {hours} godz. Zostają na liście.',
  },
  title: {
    en: 'Promised first, then by money an hour',
    'pt-BR': 'Primeiro o prometido, depois por valor por hora',
    pl: 'Najpierw obietnice, potem kwota na godzinę',
  },
  today: { en: 'today', 'pt-BR': 'hoje', pl: 'dziś' },
  overdue: { en: 'overdue since {date}', 'pt-BR': 'atrasada desde {date}', pl: 'po terminie od {date}' },
  hoursShort: { en: '{hours}\u00a0h', 'pt-BR': '{hours}\u00a0h', pl: '{hours}\u00a0godz.' },
  show: {
    en: 'Show {name} in the sheet',
    'pt-BR': 'Mostrar {name} na planilha',
    pl: 'Pokaż {name} w arkuszu',
  },
  left: {
    en: {
      one: '{count} more waits: these hours do not reach it.',
      other: '{count} more wait: these hours do not reach them.',
    },
    'pt-BR': {
      one: 'Mais {count} espera: as horas não bastam.',
      other: 'Mais {count} esperam: as horas não bastam.',
    },
    pl: {
      one: 'Jeszcze {count} czeka: nie starcza godzin.',
      few: 'Jeszcze {count} czekają: nie starcza godzin.',
      many: 'Jeszcze {count} czeka: nie starcza godzin.',
      other: 'Jeszcze {count} czeka: nie starcza godzin.',
    },
  },
  emptyTitle: { en: 'Nothing to do yet', 'pt-BR': 'Nada a fazer ainda', pl: 'Jeszcze nic do zrobienia' },
  emptyText: {
    en: 'The week fills itself once customers have a quadrant: segment them on the Map.',
    'pt-BR': 'A semana se preenche quando os clientes têm quadrante: segmente-os no Mapa.',
    pl: 'Tydzień wypełni się, gdy klienci dostaną kwadranty: posegmentuj ich na Mapie.',
  },
  allDone: {
    en: 'All done for this week. Well done.',
    'pt-BR': 'Tudo feito nesta semana. Bom trabalho.',
    pl: 'Na ten tydzień wszystko zrobione. Dobra robota.',
  },
  done: { en: 'Done', 'pt-BR': 'Feito', pl: 'Zrobione' },
  notNow: { en: 'Not now', 'pt-BR': 'Agora não', pl: 'Nie teraz' },
  worked: { en: 'It worked', 'pt-BR': 'Deu certo', pl: 'Udało się' },
  failed: { en: 'It did not', 'pt-BR': 'Não deu', pl: 'Nie udało się' },
  undo: { en: 'Undo', 'pt-BR': 'Desfazer', pl: 'Cofnij' },
  forTask: {
    en: '{button}: {task}, {name}',
    'pt-BR': '{button}: {task}, {name}',
    pl: '{button}: {task}, {name}',
  },
  keeping: { en: 'Keeping it…', 'pt-BR': 'Registrando…', pl: 'Zapisujemy…' },
  further: {
    en: { one: 'Show {count} more', other: 'Show {count} more' },
    'pt-BR': { one: 'Mostrar mais {count}', other: 'Mostrar mais {count}' },
    pl: { one: 'Pokaż jeszcze {count}', other: 'Pokaż jeszcze {count}' },
  },
  waitingCount: {
    en: { one: '{count} task done. Did it work?', other: '{count} tasks done. Did they work?' },
    'pt-BR': { one: '{count} tarefa feita. Deu certo?', other: '{count} tarefas feitas. Deram certo?' },
    pl: {
      one: '{count} zadanie zrobione. Udało się?',
      few: '{count} zadania zrobione. Udało się?',
      many: '{count} zadań zrobionych. Udało się?',
      other: '{count} zadania zrobionego. Udało się?',
    },
  },
  waiting: { en: 'Done. Did it work?', 'pt-BR': 'Feito. Deu certo?', pl: 'Zrobione. Udało się?' },
  learning: {
    en: 'Each answer corrects what we expect of this action next time. Take your time: the question waits here.',
    'pt-BR': 'Cada resposta corrige o que esperamos desta ação. Sem pressa: a pergunta espera aqui.',
    pl: 'Każda odpowiedź poprawia to, czego oczekujemy po tym działaniu. Bez pośpiechu: pytanie poczeka.',
  },
  doneKept: {
    en: 'Kept: “{task}” is done ({name}). It rests until {date}.',
    'pt-BR': 'Registrado: “{task}” foi feito ({name}). Descansa até {date}.',
    pl: 'Zapisano: „{task}” zrobione ({name}). Wróci nie wcześniej niż {date}.',
  },
  notNowKept: {
    en: 'Put off until {date}. Only this spreadsheet remembers it; nothing is learned from it.',
    'pt-BR': 'Adiado até {date}. Só esta planilha se lembra; nada se aprende com isso.',
    pl: 'Odłożono do {date}. Pamięta o tym tylko ten arkusz; nic się z tego nie uczymy.',
  },
  workedKept: {
    en: 'Kept that “{task}” worked ({name}). The next money figures learn from it.',
    'pt-BR': 'Registrado que “{task}” deu certo ({name}). Os próximos valores aprendem com isso.',
    pl: 'Zapisano, że „{task}” się udało ({name}). Kolejne kwoty to uwzględnią.',
  },
  failedKept: {
    en: 'Kept that “{task}” did not work ({name}). The next money figures learn from it.',
    'pt-BR': 'Registrado que “{task}” não deu certo ({name}). Os próximos valores aprendem com isso.',
    pl: 'Zapisano, że „{task}” się nie udało ({name}). Kolejne kwoty to uwzględnią.',
  },
  undoKept: {
    en: 'Taken back: “{task}” ({name}) counts as not done, and nothing is learned from it.',
    'pt-BR': 'Desfeito: “{task}” ({name}) volta a contar como não feito, e nada se aprende com isso.',
    pl: 'Cofnięto: „{task}” ({name}) liczy się jako niezrobione i nic się z tego nie uczymy.',
  },
} as const satisfies Record<string, Phrase>;
