import type { StakeholderRisk, VisitTopic } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** The words around the people of key accounts. */
export const STAKEHOLDERS = {
  title: {
    en: 'Whom you know, and whom to see next',
    'pt-BR': 'Quem você conhece e quem visitar agora',
    pl: 'Kogo znasz i kogo teraz odwiedzić',
  },
  none: {
    en: 'No key accounts yet: no customer is worth a person of its own, and none has brought a contribution so far.',
    'pt-BR':
      'Ainda não há contas-chave: ninguém rende o bastante para ter um gerente próprio, e ninguém trouxe contribuição até agora.',
    pl: 'Nie ma jeszcze kluczowych klientów: nikt nie przynosi tyle, by mieć własnego opiekuna, i nikt nie dał jeszcze wkładu.',
  },
  atRisk: {
    en: '{money} hangs on a single person or on someone who speaks against you.',
    'pt-BR': '{money} dependem de uma única pessoa ou de alguém que fala contra você.',
    pl: '{money} zależy od jednej osoby albo od kogoś, kto jest Ci przeciwny.',
  },
  further: {
    en: { one: '{count} more key account', other: '{count} more key accounts' },
    'pt-BR': { one: 'Mais {count} conta-chave', other: 'Mais {count} contas-chave' },
    pl: {
      one: 'Jeszcze {count} kluczowy klient',
      few: 'Jeszcze {count} kluczowi klienci',
      many: 'Jeszcze {count} kluczowych klientów',
      other: 'Jeszcze {count} kluczowego klienta',
    },
  },
  more: {
    en: { one: '{count} more key account is not shown.', other: '{count} more key accounts are not shown.' },
    'pt-BR': {
      one: 'Mais {count} conta-chave não aparece.',
      other: 'Mais {count} contas-chave não aparecem.',
    },
    pl: {
      one: 'Nie pokazano jeszcze {count} kluczowego klienta.',
      few: 'Nie pokazano jeszcze {count} kluczowych klientów.',
      many: 'Nie pokazano jeszcze {count} kluczowych klientów.',
      other: 'Nie pokazano jeszcze {count} kluczowego klienta.',
    },
  },
  worth: {
    en: 'worth {money} while it stays',
    'pt-BR': 'vale {money} enquanto ficar',
    pl: 'wart {money}, dopóki zostaje',
  },
  noContacts: {
    en: 'For {count} of these accounts no contacts are written down. List them in the tab “{tab}” and import again.',
    'pt-BR':
      'De {count} destas contas não há contatos registrados. Liste-os na aba “{tab}” e importe de novo.',
    pl: 'U {count} z tych klientów nie zapisano kontaktów. Wypisz je na karcie „{tab}” i zaimportuj ponownie.',
  },
  nobody: { en: 'nobody yet', 'pt-BR': 'ninguém ainda', pl: 'jeszcze nikt' },
  speakFor: {
    en: { one: '{count} speaks for you', other: '{count} speak for you' },
    'pt-BR': { one: '{count} fala a seu favor', other: '{count} falam a seu favor' },
    pl: {
      one: '{count} osoba Cię popiera',
      few: '{count} osoby Cię popierają',
      many: '{count} osób Cię popiera',
      other: '{count} osoby Cię popiera',
    },
  },
  nextVisit: { en: 'Next talk', 'pt-BR': 'Próxima conversa', pl: 'Następna rozmowa' },
  by: { en: 'by {date}', 'pt-BR': 'até {date}', pl: 'do {date}' },
  lastTalk: {
    en: 'last one on {date}',
    'pt-BR': 'a última foi em {date}',
    pl: 'ostatnia {date}',
  },
  noTalk: {
    en: 'no talk is written down yet',
    'pt-BR': 'nenhuma conversa registrada ainda',
    pl: 'nie zapisano jeszcze żadnej rozmowy',
  },
  bring: { en: 'Bring along', 'pt-BR': 'Leve', pl: 'Zabierz ze sobą' },
  test: { en: 'Loyalty test', 'pt-BR': 'Teste de fidelidade', pl: 'Test lojalności' },
  testAbout: {
    en: 'Companies are not loyal, people are. Six questions; answer what you know today and ask again in three months.',
    'pt-BR':
      'Empresas não são fiéis, pessoas são. Seis perguntas: responda o que sabe hoje e pergunte de novo em três meses.',
    pl: 'Lojalne nie są firmy, tylko ludzie. Sześć pytań: odpowiedz, co wiesz dzisiaj, i zapytaj znów za trzy miesiące.',
  },
  score: { en: '{total} of {most}', 'pt-BR': '{total} de {most}', pl: '{total} z {most}' },
  notTested: {
    en: 'not answered yet',
    'pt-BR': 'ainda sem respostas',
    pl: 'jeszcze bez odpowiedzi',
  },
  weakest: { en: 'Weakest link', 'pt-BR': 'Elo mais fraco', pl: 'Najsłabsze ogniwo' },
  steps: { en: 'What to do next', 'pt-BR': 'O que fazer agora', pl: 'Co teraz zrobić' },
  allWell: {
    en: 'Every question has its full answer. Keep your promises, and ask again in three months.',
    'pt-BR': 'Todas as perguntas têm resposta completa. Cumpra o combinado e pergunte de novo em três meses.',
    pl: 'Na każde pytanie jest pełna odpowiedź. Dotrzymuj słowa i zapytaj znów za trzy miesiące.',
  },
  history: {
    en: 'So far: {points}',
    'pt-BR': 'Até aqui: {points}',
    pl: 'Dotychczas: {points}',
  },
  save: { en: 'Keep the answers', 'pt-BR': 'Guardar as respostas', pl: 'Zapisz odpowiedzi' },
  saved: {
    en: 'Kept for {name}: {total} of {most}.',
    'pt-BR': 'Guardado para {name}: {total} de {most}.',
    pl: 'Zapisano dla {name}: {total} z {most}.',
  },
  chooseOne: {
    en: 'Choose an answer to at least one question first.',
    'pt-BR': 'Escolha antes uma resposta para pelo menos uma pergunta.',
    pl: 'Najpierw wybierz odpowiedź na przynajmniej jedno pytanie.',
  },
} as const satisfies Record<string, Phrase>;

/** The three circles of people (S004). */
export const CIRCLE_NAME: readonly Phrase[] = [
  {
    en: 'Contacts and deciders',
    'pt-BR': 'Contatos e quem decide',
    pl: 'Kontakty i decydenci',
  },
  {
    en: 'Supporting functions',
    'pt-BR': 'Áreas de apoio',
    pl: 'Działy wspierające',
  },
  {
    en: 'People with influence',
    'pt-BR': 'Quem influencia',
    pl: 'Osoby wpływowe',
  },
];

/** With whom to speak, inside a sentence. */
export const CIRCLE_WITH: readonly Phrase[] = [
  {
    en: 'your contact or whoever decides',
    'pt-BR': 'seu contato ou quem decide',
    pl: 'kontaktem albo decydentem',
  },
  {
    en: 'accounting, IT or another supporting function',
    'pt-BR': 'o financeiro, a TI ou outra área de apoio',
    pl: 'księgowością, IT lub innym działem wspierającym',
  },
  {
    en: 'someone whose opinion counts there, such as security or a future user',
    'pt-BR': 'alguém cuja opinião pesa, como a segurança ou um futuro usuário',
    pl: 'kimś, z kim tam się liczą, np. działem bezpieczeństwa albo przyszłym użytkownikiem',
  },
];

/** A benefit for those of a circle (S003: benefits by role). */
export const CIRCLE_BENEFIT: readonly Phrase[] = [
  {
    en: 'this year’s result in their figures, an early look at what is new, and your direct number',
    'pt-BR': 'o resultado do ano em números deles, uma prévia das novidades e o seu telefone direto',
    pl: 'wynik tego roku w ich liczbach, zapowiedź nowości i swój bezpośredni numer',
  },
  {
    en: 'training for the department, a shorter form or one invoice less, and something small for the whole team',
    'pt-BR':
      'um treinamento para o setor, um formulário mais curto ou uma nota a menos, e um agrado para a equipe toda',
    pl: 'szkolenie dla działu, krótszy formularz albo jedną fakturę mniej i drobiazg dla całego zespołu',
  },
  {
    en: 'an invitation to speak at your event, or a success story that names them',
    'pt-BR': 'um convite para falar no seu evento ou uma história de sucesso que cite o nome da pessoa',
    pl: 'zaproszenie do wystąpienia na Twoim wydarzeniu albo historię sukcesu z ich nazwiskiem',
  },
];

/** What may end a relation. */
export const STAKEHOLDER_RISK: Readonly<Record<StakeholderRisk, Phrase>> = {
  single_contact: {
    en: 'All hangs on one person',
    'pt-BR': 'Tudo depende de uma pessoa',
    pl: 'Wszystko zależy od jednej osoby',
  },
  opposed_contact: {
    en: 'Someone speaks against you',
    'pt-BR': 'Alguém fala contra você',
    pl: 'Ktoś jest Ci przeciwny',
  },
};

/** What to speak about first; `{who}` as in `CIRCLE_WITH`. */
export const VISIT_TOPIC: Readonly<Record<VisitTopic, Phrase>> = {
  complaint: {
    en: 'Speak with {who} about the open complaint: it comes before everything else.',
    'pt-BR': 'Fale com {who} sobre a reclamação em aberto: ela vem antes de tudo.',
    pl: 'Porozmawiaj z {who} o otwartej reklamacji: ona ma pierwszeństwo.',
  },
  opposed: {
    en: 'Hear out whoever speaks against you, most likely {who}. Listen first; bring no offer.',
    'pt-BR': 'Ouça quem fala contra você, provavelmente {who}. Primeiro escute; não leve oferta.',
    pl: 'Wysłuchaj osoby, która jest Ci przeciwna; najpewniej porozmawiasz z {who}. Najpierw słuchaj, bez oferty.',
  },
  circle: {
    en: 'Get to know {who}: you know nobody there yet.',
    'pt-BR': 'Conheça {who}: você ainda não conhece ninguém ali.',
    pl: 'Nawiąż kontakt z {who}: nikogo tam jeszcze nie znasz.',
  },
  question: {
    en: 'Ask {who}: “{question}”',
    'pt-BR': 'Esclareça com {who}: “{question}”',
    pl: 'W rozmowie z {who} wyjaśnij: „{question}”',
  },
  benefit: {
    en: 'Do something good for {who}: that is where you know the fewest.',
    'pt-BR': 'Faça algo de bom para {who}: é ali que você conhece menos gente.',
    pl: 'Zadbaj o relację z {who}: tam znasz najmniej osób.',
  },
};
