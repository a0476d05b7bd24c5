import type { Phrase } from './phrase.ts';

/** What members may be. */
export const MEMBER_ROLE = {
  viewer: { en: 'Viewer', 'pt-BR': 'Leitor', pl: 'Czytelnik' },
  editor: { en: 'Editor', 'pt-BR': 'Editor', pl: 'Redaktor' },
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

/** Who belongs to the company, on the settings page. */
export const PEOPLE = {
  title: { en: 'People', 'pt-BR': 'Pessoas', pl: 'Osoby' },
  about: {
    en: 'Who works with your company’s customers here, and what each may do.',
    'pt-BR': 'Quem trabalha aqui com os clientes da empresa e o que cada um pode fazer.',
    pl: 'Kto pracuje tu z klientami Twojej firmy i co każdemu wolno.',
  },
  rolesTitle: {
    en: 'What each role may do',
    'pt-BR': 'O que cada papel permite',
    pl: 'Co wolno w każdej roli',
  },
  you: { en: '{name} (you)', 'pt-BR': '{name} (você)', pl: '{name} (to Ty)' },
  yourself: { en: 'You', 'pt-BR': 'Você', pl: 'Ty' },
  noAddress: {
    en: 'Here since {date}',
    'pt-BR': 'Aqui desde {date}',
    pl: 'Od {date}',
  },
  role: { en: 'Role', 'pt-BR': 'Papel', pl: 'Rola' },
  roleOf: { en: 'Role of {name}', 'pt-BR': 'Papel de {name}', pl: 'Rola: {name}' },
  remove: { en: 'Remove', 'pt-BR': 'Remover', pl: 'Usuń' },
  removeWho: { en: 'Remove {name}', 'pt-BR': 'Remover {name}', pl: 'Usuń: {name}' },
  leave: { en: 'Leave', 'pt-BR': 'Sair', pl: 'Odejdź' },
  leaveCompany: { en: 'Leave this company', 'pt-BR': 'Sair desta empresa', pl: 'Odejdź z tej firmy' },
  confirmRemove: {
    en: 'Press Remove once more: {name} then sees nothing of your customers any more.',
    'pt-BR': 'Clique em Remover mais uma vez: {name} deixa de ver qualquer dado dos seus clientes.',
    pl: 'Naciśnij Usuń jeszcze raz: {name} nie zobaczy już niczego o Twoich klientach.',
  },
  confirmLeave: {
    en: 'Press Leave once more: you then see nothing of this company any more, and only an owner can let you in again.',
    'pt-BR':
      'Clique em Sair mais uma vez: você deixa de ver qualquer dado desta empresa, e só um proprietário pode deixar você entrar de novo.',
    pl: 'Naciśnij Odejdź jeszcze raz: nie zobaczysz już niczego z tej firmy, a wpuścić Cię ponownie może tylko właściciel.',
  },
  removed: {
    en: '{name} is removed.',
    'pt-BR': '{name} saiu da lista.',
    pl: 'Usunięto: {name}.',
  },
  changed: {
    en: '{name} is now: {role}.',
    'pt-BR': '{name} agora é: {role}.',
    pl: '{name} ma teraz rolę: {role}.',
  },
  invited: { en: 'Invited', 'pt-BR': 'Convidados', pl: 'Zaproszeni' },
  invitedUntil: {
    en: '{role}, holds until {date}',
    'pt-BR': '{role}, vale até {date}',
    pl: '{role}, ważne do {date}',
  },
  takeBack: { en: 'Take back', 'pt-BR': 'Cancelar', pl: 'Wycofaj' },
  takeBackWho: {
    en: 'Take back the invitation of {name}',
    'pt-BR': 'Cancelar o convite de {name}',
    pl: 'Wycofaj zaproszenie: {name}',
  },
  takenBack: {
    en: 'The invitation of {name} is taken back.',
    'pt-BR': 'O convite de {name} foi cancelado.',
    pl: 'Wycofano zaproszenie: {name}.',
  },
  invite: { en: 'Invite somebody', 'pt-BR': 'Convidar alguém', pl: 'Zaproś kogoś' },
  email: {
    en: 'E-mail of their Google account',
    'pt-BR': 'E-mail da conta Google',
    pl: 'E-mail konta Google',
  },
  noEmail: {
    en: 'Give an e-mail address, such as ana@example.com.',
    'pt-BR': 'Informe um e-mail, como ana@example.com.',
    pl: 'Podaj adres e-mail, np. ana@example.com.',
  },
  send: { en: 'Invite', 'pt-BR': 'Convidar', pl: 'Zaproś' },
  mailed: {
    en: 'We have written to {name}. The invitation holds for two weeks.',
    'pt-BR': 'Escrevemos para {name}. O convite vale por duas semanas.',
    pl: 'Napisaliśmy do {name}. Zaproszenie jest ważne dwa tygodnie.',
  },
  notMailed: {
    en: '{name} is invited, for two weeks. We could not write: please send this text yourself.',
    'pt-BR': '{name} tem um convite por duas semanas. Não pudemos escrever: envie você este texto.',
    pl: '{name} ma zaproszenie ważne dwa tygodnie. Nie mogliśmy napisać: wyślij ten tekst samodzielnie.',
  },
  text: { en: 'Text to send', 'pt-BR': 'Texto para enviar', pl: 'Tekst do wysłania' },
  copy: { en: 'Copy', 'pt-BR': 'Copiar', pl: 'Kopiuj' },
  copied: { en: 'Copied.', 'pt-BR': 'Copiado.', pl: 'Skopiowano.' },
  marked: {
    en: 'Marked: copy it with Ctrl+C or ⌘C.',
    'pt-BR': 'Selecionado: copie com Ctrl+C ou ⌘C.',
    pl: 'Zaznaczono: skopiuj klawiszami Ctrl+C lub ⌘C.',
  },
  mine: {
    en: 'Another company invites you, as {role}, until {date}. If you join, you work there from then on.',
    'pt-BR': 'Outra empresa convidou você, como {role}, até {date}. Se entrar, passa a trabalhar lá.',
    pl: 'Zaprasza Cię inna firma (rola: {role}, ważne do {date}). Jeśli dołączysz, będziesz pracować tam.',
  },
  join: { en: 'Join', 'pt-BR': 'Entrar', pl: 'Dołącz' },
  joined: {
    en: 'Welcome: you now work in that company, as {role}.',
    'pt-BR': 'Boas-vindas: agora você trabalha nessa empresa, como {role}.',
    pl: 'Witamy: pracujesz teraz w tej firmie (rola: {role}).',
  },
  left: {
    en: 'You have left the company.',
    'pt-BR': 'Você saiu da empresa.',
    pl: 'Nie należysz już do tej firmy.',
  },
  working: { en: 'One moment…', 'pt-BR': 'Um momento…', pl: 'Chwileczkę…' },
} as const satisfies Record<string, Phrase>;
