import type { Phrase } from '#shared/i18n';

/** What the log of calls says. */
export const logWords = {
  toggle: { en: 'Log of calls', 'pt-BR': 'Registro de chamadas', pl: 'Dziennik wywołań' },
  googleCalls: {
    en: { one: '{count} Google call', other: '{count} Google calls' },
    'pt-BR': { one: '{count} chamada ao Google', other: '{count} chamadas ao Google' },
    pl: {
      one: '{count} wywołanie Google',
      few: '{count} wywołania Google',
      many: '{count} wywołań Google',
      other: '{count} wywołania Google',
    },
  },
  requests: {
    en: { one: '{count} request', other: '{count} requests' },
    'pt-BR': { one: '{count} requisição', other: '{count} requisições' },
    pl: {
      one: '{count} żądanie',
      few: '{count} żądania',
      many: '{count} żądań',
      other: '{count} żądania',
    },
  },
  title: {
    en: 'What the script asked of Google and of our service',
    'pt-BR': 'O que o script pediu ao Google e ao nosso serviço',
    pl: 'O co skrypt pytał Google i naszą usługę',
  },
  empty: {
    en: 'Nothing yet. Each call of a Google service and each request shows up here with its time.',
    'pt-BR':
      'Nada ainda. Cada chamada a um serviço do Google e cada requisição aparecem aqui com o tempo que levaram.',
    pl: 'Na razie nic. Każde wywołanie usługi Google i każde żądanie pojawi się tu ze swoim czasem.',
  },
  show: { en: 'Show', 'pt-BR': 'Mostrar', pl: 'Pokaż' },
  all: { en: 'everything', 'pt-BR': 'tudo', pl: 'wszystko' },
  google: { en: 'Google calls', 'pt-BR': 'chamadas ao Google', pl: 'wywołania Google' },
  http: { en: 'requests', 'pt-BR': 'requisições', pl: 'żądania' },
  filter: { en: 'Containing', 'pt-BR': 'Contendo', pl: 'Zawiera' },
  clear: { en: 'Clear', 'pt-BR': 'Limpar', pl: 'Wyczyść' },
  noAnswer: { en: 'no answer', 'pt-BR': 'sem resposta', pl: 'bez odpowiedzi' },
  milliseconds: { en: '{count} ms', 'pt-BR': '{count} ms', pl: '{count} ms' },
  sum: { en: '{what} in {time}', 'pt-BR': '{what} em {time}', pl: '{what} w {time}' },
} as const satisfies Record<string, Phrase>;
