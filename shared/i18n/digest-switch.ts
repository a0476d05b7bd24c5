import type { Phrase } from './phrase.ts';

/** The switch of the weekly e-mail, on the settings page. */
export const DIGEST_SWITCH = {
  title: { en: 'Weekly e-mail', 'pt-BR': 'E-mail semanal', pl: 'Cotygodniowy e-mail' },
  about: {
    en: 'On Monday at seven, for you alone: the ten most pressing tasks, and who moved between quadrants with how much money. It names customers.',
    'pt-BR':
      'Na segunda às sete, só para você: as dez tarefas mais urgentes e quem mudou de quadrante, com os valores. Ele cita clientes.',
    pl: 'W poniedziałek o siódmej, tylko dla Ciebie: dziesięć najpilniejszych zadań oraz kto i z jaką kwotą zmienił kwadrant. Są w nim nazwy klientów.',
  },
  send: {
    en: 'Send me the week',
    'pt-BR': 'Enviar a semana para mim',
    pl: 'Wysyłaj mi podsumowanie tygodnia',
  },
  on: {
    en: 'It goes to {email}; next on {date}, at {hour} ({zone}).',
    'pt-BR': 'Vai para {email}; o próximo, em {date}, às {hour} ({zone}).',
    pl: 'Adres: {email}; następny {date} o {hour} ({zone}).',
  },
  off: { en: 'It is off.', 'pt-BR': 'Está desligado.', pl: 'Jest wyłączony.' },
  cannot: {
    en: 'Nothing is sent yet: no address to send from is set up at our service. Your choice is kept until there is one.',
    'pt-BR':
      'Nada é enviado ainda: falta configurar no serviço o endereço de envio. Sua escolha fica guardada até lá.',
    pl: 'Na razie nic nie wysyłamy: w usłudze nie ustawiono adresu nadawcy. Twój wybór czeka, aż się pojawi.',
  },
  working: { en: 'One moment…', 'pt-BR': 'Um momento…', pl: 'Chwileczkę…' },
} as const satisfies Record<string, Phrase>;
