import type { ProgrammeTracking } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** The programme that runs, and how it does. */
export const TRACKING = {
  title: { en: 'The programme that runs', 'pt-BR': 'O programa em andamento', pl: 'Trwający program' },
  about: {
    en: 'Once a programme runs, its members are compared here with customers like them: whether it earns more than it costs, and when to stop. Take one of the programmes above first.',
    'pt-BR':
      'Quando um programa estiver no ar, seus participantes são comparados aqui com clientes parecidos: se ele rende mais do que custa e quando parar. Escolha antes um dos programas acima.',
    pl: 'Gdy program ruszy, jego uczestnicy będą tu porównywani z podobnymi klientami: czy zarabia więcej, niż kosztuje, i kiedy go zakończyć. Najpierw wybierz jeden z powyższych programów.',
  },
  taken: {
    en: 'Does the programme that you took run already, or will it soon? Name its first day.',
    'pt-BR': 'O programa que você escolheu já começou ou vai começar? Informe o primeiro dia.',
    pl: 'Czy wybrany program już działa albo wkrótce ruszy? Podaj jego pierwszy dzień.',
  },
  start: { en: 'First day', 'pt-BR': 'Primeiro dia', pl: 'Pierwszy dzień' },
  begin: { en: 'Follow this programme', 'pt-BR': 'Acompanhar este programa', pl: 'Śledź ten program' },
  since: { en: 'Since {start}, {days}.', 'pt-BR': 'Desde {start}, {days}.', pl: 'Od {start}, {days}.' },
  days: {
    en: { one: '{count} day', other: '{count} days' },
    'pt-BR': { one: '{count} dia', other: '{count} dias' },
    pl: { one: '{count} dzień', few: '{count} dni', many: '{count} dni', other: '{count} dnia' },
  },
  end: { en: 'It has ended', 'pt-BR': 'Ele terminou', pl: 'Program się zakończył' },
  endSure: {
    en: 'Stop following this programme? Its members stay in your data.',
    'pt-BR': 'Deixar de acompanhar este programa? Os participantes continuam nos seus dados.',
    pl: 'Przestać śledzić ten program? Jego uczestnicy zostaną w danych.',
  },
  keep: { en: 'Go on following', 'pt-BR': 'Continuar acompanhando', pl: 'Śledź dalej' },
  members: { en: 'Members', 'pt-BR': 'Participantes', pl: 'Uczestnicy' },
  membersOf: {
    en: '{members} of {invited} ({share})',
    'pt-BR': '{members} de {invited} ({share})',
    pl: '{members} z {invited} ({share})',
  },
  left: { en: 'Left again', 'pt-BR': 'Saíram', pl: 'Odeszli' },
  active: { en: 'Ordered lately', 'pt-BR': 'Compraram há pouco', pl: 'Kupili ostatnio' },
  redeemers: { en: 'Redeemed', 'pt-BR': 'Resgataram', pl: 'Wymienili punkty' },
  breakage: { en: 'Rewards not redeemed', 'pt-BR': 'Prêmios não resgatados', pl: 'Niewykorzystane nagrody' },
  gain: {
    en: 'Members against others like them',
    'pt-BR': 'Participantes frente a parecidos',
    pl: 'Uczestnicy wobec podobnych',
  },
  costs: { en: 'Rewards and running', 'pt-BR': 'Prêmios e operação', pl: 'Nagrody i prowadzenie' },
  costRatio: { en: 'Cost of each 1 gained', 'pt-BR': 'Custo de cada 1 ganho', pl: 'Koszt każdej zyskanej 1' },
  stay: { en: 'Bought again', 'pt-BR': 'Compraram de novo', pl: 'Kupili ponownie' },
  stayText: {
    en: '{members} of members, {others} of others',
    'pt-BR': '{members} dos participantes, {others} dos demais',
    pl: '{members} uczestników, {others} pozostałych',
  },
  nps: { en: 'NPS of members', 'pt-BR': 'NPS dos participantes', pl: 'NPS uczestników' },
  npsText: {
    en: '{since}, before {before}',
    'pt-BR': '{since}, antes {before}',
    pl: '{since}, wcześniej {before}',
  },
  range: {
    en: '{mean} ({low} to {high})',
    'pt-BR': '{mean} (de {low} a {high})',
    pl: '{mean} (od {low} do {high})',
  },
  chance: {
    en: 'The chance that it has earned more than it cost: {chance}.',
    'pt-BR': 'A chance de ter rendido mais do que custou: {chance}.',
    pl: 'Szansa, że zarobił więcej, niż kosztował: {chance}.',
  },
  matched: {
    en: {
      one: 'Compared: {count} pair of a member and a customer like it before the start. Whoever joins by its own choice may differ in ways nobody sees: a pilot with lots tells more.',
      other:
        'Compared: {count} pairs of a member and a customer like it before the start. Whoever joins by its own choice may differ in ways nobody sees: a pilot with lots tells more.',
    },
    'pt-BR': {
      one: 'Comparação: {count} par de participante e cliente parecido antes do início. Quem adere por vontade própria pode ser diferente de um jeito que ninguém vê: um piloto com sorteio diz mais.',
      other:
        'Comparação: {count} pares de participante e cliente parecido antes do início. Quem adere por vontade própria pode ser diferente de um jeito que ninguém vê: um piloto com sorteio diz mais.',
    },
    pl: {
      one: 'Porównano {count} parę: uczestnik i klient podobny do niego przed startem. Kto dołącza z własnej woli, może różnić się w sposób niewidoczny w danych: pilotaż z losowaniem mówi więcej.',
      few: 'Porównano {count} pary: uczestnik i klient podobny do niego przed startem. Kto dołącza z własnej woli, może różnić się w sposób niewidoczny w danych: pilotaż z losowaniem mówi więcej.',
      many: 'Porównano {count} par: uczestnik i klient podobny do niego przed startem. Kto dołącza z własnej woli, może różnić się w sposób niewidoczny w danych: pilotaż z losowaniem mówi więcej.',
      other:
        'Porównano {count} pary: uczestnik i klient podobny do niego przed startem. Kto dołącza z własnej woli, może różnić się w sposób niewidoczny w danych: pilotaż z losowaniem mówi więcej.',
    },
  },
  drawn: {
    en: {
      one: 'Compared: {count} pair that your pilot drew by lot.',
      other: 'Compared: {count} pairs that your pilot drew by lot.',
    },
    'pt-BR': {
      one: 'Comparação: {count} par sorteado no seu piloto.',
      other: 'Comparação: {count} pares sorteados no seu piloto.',
    },
    pl: {
      one: 'Porównano {count} parę wylosowaną w pilotażu.',
      few: 'Porównano {count} pary wylosowane w pilotażu.',
      many: 'Porównano {count} par wylosowanych w pilotażu.',
      other: 'Porównano {count} pary wylosowane w pilotażu.',
    },
  },
  noMembers: {
    en: 'No members are known yet. Note who joins in a tab “{tab}”: the sidebar makes one from a template, and the next import reads it.',
    'pt-BR':
      'Ainda não conhecemos participantes. Anote quem adere em uma aba “{tab}”: o painel lateral a cria a partir de um modelo, e a próxima importação a lê.',
    pl: 'Nie znamy jeszcze żadnych uczestników. Zapisuj, kto dołącza, na karcie „{tab}”: panel boczny utworzy ją z szablonu, a następny import ją odczyta.',
  },
} as const satisfies Record<string, Phrase>;

export const TRACKING_VERDICT: Readonly<Record<ProgrammeTracking['verdict'], Phrase>> = {
  too_early: {
    en: '… Too early to judge: give it two cycles of orders.',
    'pt-BR': '… Cedo para julgar: espere dois ciclos de compra.',
    pl: '… Za wcześnie na ocenę: poczekaj dwa cykle zamówień.',
  },
  cannot_tell: {
    en: '? It cannot be told: too few members have a customer like them outside.',
    'pt-BR': '? Não dá para dizer: poucos participantes têm um cliente parecido de fora.',
    pl: '? Nie da się ocenić: zbyt niewielu uczestników ma podobnego klienta poza programem.',
  },
  go_on: {
    en: '▲ Go on: nothing calls for an end yet.',
    'pt-BR': '▲ Continue: nada ainda pede o fim.',
    pl: '▲ Kontynuuj: nic nie przemawia jeszcze za końcem.',
  },
  stop: {
    en: '■ Stop it: after two cycles it gains with less than one chance in five.',
    'pt-BR': '■ Pare: após dois ciclos, a chance de ganho é menor que uma em cinco.',
    pl: '■ Zakończ: po dwóch cyklach szansa na zysk jest mniejsza niż jedna na pięć.',
  },
};
