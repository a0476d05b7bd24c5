import type { Phrase } from './phrase.ts';

/** What members may be. */
export const MEMBER_ROLE = {
  viewer: { en: 'Viewer', 'pt-BR': 'Leitor', pl: 'Przeglądający' },
  editor: { en: 'Editor', 'pt-BR': 'Editor', pl: 'Edytor' },
  owner: { en: 'Owner', 'pt-BR': 'Proprietário', pl: 'Właściciel' },
} as const satisfies Record<string, Phrase>;

/** What each of them may do. */
export const ROLE_MAY = {
  viewer: {
    en: 'sees scores, figures and settings.',
    'pt-BR': 'vê os resultados, os números e as configurações.',
    pl: 'widzi wyniki, liczby i ustawienia.',
  },
  editor: {
    en: 'also imports, ticks off work and changes settings.',
    'pt-BR': 'também importa, marca tarefas e muda as configurações.',
    pl: 'może też importować, odhaczać zadania i zmieniać ustawienia.',
  },
  owner: {
    en: 'also decides who belongs here, connects tools, and may take out or delete all data.',
    'pt-BR': 'também decide quem participa, conecta ferramentas e pode baixar ou excluir todos os dados.',
    pl: 'decyduje też, kto tu należy, podłącza narzędzia i może pobrać lub usunąć wszystkie dane.',
  },
} as const satisfies Record<string, Phrase>;

/** The e-mail to somebody who is invited. */
export const INVITATION = {
  subject: {
    en: 'You are invited to Loyalty Quadrant',
    'pt-BR': 'Você recebeu um convite para o Loyalty Quadrant',
    pl: 'Zaproszenie do Loyalty Quadrant',
  },
  by: {
    en: '{from} would like to work with you on their customers in Loyalty Quadrant, the add-on for Google Sheets.',
    'pt-BR':
      '{from} quer trabalhar com você nos clientes da empresa no Loyalty Quadrant, o complemento do Planilhas Google.',
    pl: '{from} zaprasza do wspólnej pracy nad klientami firmy w Loyalty Quadrant, dodatku do Arkuszy Google.',
  },
  somebody: {
    en: 'A colleague would like to work with you on your customers in Loyalty Quadrant, the add-on for Google Sheets.',
    'pt-BR':
      'Um colega quer trabalhar com você nos clientes da empresa no Loyalty Quadrant, o complemento do Planilhas Google.',
    pl: 'Ktoś z Twojej firmy zaprasza do wspólnej pracy nad klientami w Loyalty Quadrant, dodatku do Arkuszy Google.',
  },
  as: {
    viewer: {
      en: 'You would join as {role}: you see scores, figures and settings.',
      'pt-BR': 'Você entra como {role}: vê os resultados, os números e as configurações.',
      pl: 'Twoja rola: {role}. Zobaczysz wyniki, liczby i ustawienia.',
    },
    editor: {
      en: 'You would join as {role}: you may import, tick off work and change settings.',
      'pt-BR': 'Você entra como {role}: pode importar, marcar tarefas e mudar as configurações.',
      pl: 'Twoja rola: {role}. Możesz importować, odhaczać zadania i zmieniać ustawienia.',
    },
    owner: {
      en: 'You would join as {role}: you may do everything, also decide who belongs to the company.',
      'pt-BR': 'Você entra como {role}: pode fazer tudo, inclusive decidir quem participa da empresa.',
      pl: 'Twoja rola: {role}. Możesz wszystko, także decydować, kto należy do firmy.',
    },
  },
  how: {
    en: 'To accept: open a spreadsheet, signed in to Google as {email}, and install Loyalty Quadrant under Extensions ▸ Add-ons. Are you new to it? Then opening its sidebar lets you in. Do you use it already? Then accept under Settings ▸ People.',
    'pt-BR':
      'Para aceitar: abra uma planilha, conectado ao Google como {email}, e instale o Loyalty Quadrant em Extensões ▸ Complementos. Se é a primeira vez, basta abrir a barra lateral. Se já usa, aceite em Configurações ▸ Pessoas.',
    pl: 'Aby przyjąć zaproszenie, otwórz arkusz, zaloguj się w Google jako {email} i zainstaluj Loyalty Quadrant w menu Rozszerzenia ▸ Dodatki. Przy pierwszym użyciu wystarczy otworzyć panel boczny. Jeśli już z niego korzystasz, przyjmij zaproszenie w Ustawieniach ▸ Osoby.',
  },
  until: {
    en: 'The invitation holds until {date}. If you did not expect it, do nothing: then nothing happens.',
    'pt-BR': 'O convite vale até {date}. Se não o esperava, não faça nada: nada acontece.',
    pl: 'Zaproszenie jest ważne do {date}. Jeśli to pomyłka, nie rób nic: nic się nie stanie.',
  },
} as const;
