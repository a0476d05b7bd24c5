import type { Phrase } from './phrase.ts';

/** Doors for tools of marketing automation, on the settings page. */
export const HOOKS = {
  title: { en: 'Marketing tools', 'pt-BR': 'Ferramentas de marketing', pl: 'Narzędzia marketingowe' },
  about: {
    en: 'HubSpot, RD Station or a tool of your own sends survey answers and page views by itself; they count from the next scores on.',
    'pt-BR':
      'HubSpot, RD Station ou uma ferramenta sua envia respostas de pesquisa e páginas vistas; elas contam a partir dos próximos resultados.',
    pl: 'HubSpot, RD Station albo Twoje narzędzie samo przysyła odpowiedzi z ankiet i odwiedzone strony; liczą się od następnych wyników.',
  },
  ownersOnly: {
    en: 'Only owners connect tools. “{people}” above says who they are.',
    'pt-BR': 'Só proprietários conectam ferramentas. “{people}”, acima, mostra quem são.',
    pl: 'Narzędzia podłącza tylko właściciel. Kto nim jest, widać wyżej w „{people}”.',
  },
  none: {
    en: 'No tool is connected yet.',
    'pt-BR': 'Nenhuma ferramenta conectada ainda.',
    pl: 'Nie podłączono jeszcze żadnego narzędzia.',
  },
  address: { en: 'Address for {name}', 'pt-BR': 'Endereço para {name}', pl: 'Adres dla: {name}' },
  renew: { en: 'New secret', 'pt-BR': 'Novo segredo', pl: 'Nowy klucz' },
  renewWhich: {
    en: 'New secret for {name}',
    'pt-BR': 'Novo segredo para {name}',
    pl: 'Nowy klucz dla: {name}',
  },
  confirmRenew: {
    en: 'Press New secret once more: what {name} signs with the old one is then refused.',
    'pt-BR': 'Clique em Novo segredo mais uma vez: o que {name} assinar com o antigo será recusado.',
    pl: 'Naciśnij Nowy klucz jeszcze raz: co {name} podpisze starym, zostanie odrzucone.',
  },
  remove: { en: 'Remove', 'pt-BR': 'Remover', pl: 'Usuń' },
  removeWhich: { en: 'Remove {name}', 'pt-BR': 'Remover {name}', pl: 'Usuń: {name}' },
  confirmRemove: {
    en: 'Press Remove once more: what {name} sends is then refused. What it sent stays.',
    'pt-BR': 'Clique em Remover mais uma vez: o que {name} enviar será recusado. O que já enviou fica.',
    pl: 'Naciśnij Usuń jeszcze raz: co przyśle {name}, zostanie odrzucone. Przysłane wcześniej zostaje.',
  },
  removed: { en: '{name} is removed.', 'pt-BR': '{name} foi removida.', pl: 'Usunięto: {name}.' },
  connect: { en: 'Connect a tool', 'pt-BR': 'Conectar uma ferramenta', pl: 'Podłącz narzędzie' },
  tool: { en: 'Tool', 'pt-BR': 'Ferramenta', pl: 'Narzędzie' },
  own: { en: 'Another one', 'pt-BR': 'Outra', pl: 'Inne' },
  name: { en: 'Its name here', 'pt-BR': 'Nome dela aqui', pl: 'Jego nazwa tutaj' },
  clientSecret: {
    en: 'Client secret of your HubSpot app',
    'pt-BR': 'Segredo do cliente do seu app do HubSpot',
    pl: 'Klucz klienta (client secret) Twojej aplikacji HubSpot',
  },
  customerId: {
    en: 'Field with the customer’s id',
    'pt-BR': 'Campo com o código do cliente',
    pl: 'Pole z identyfikatorem klienta',
  },
  score: {
    en: 'Field with the survey score, 0 to 10',
    'pt-BR': 'Campo com a nota da pesquisa, 0 a 10',
    pl: 'Pole z oceną z ankiety, od 0 do 10',
  },
  page: {
    en: 'Field with the page that was seen',
    'pt-BR': 'Campo com a página vista',
    pl: 'Pole z odwiedzoną stroną',
  },
  mayBeEmpty: {
    en: 'Leave it empty if the tool does not tell.',
    'pt-BR': 'Deixe vazio se a ferramenta não informa.',
    pl: 'Zostaw puste, jeśli narzędzie tego nie podaje.',
  },
  cancellation: {
    en: 'A cancellation page contains',
    'pt-BR': 'Página de cancelamento contém',
    pl: 'Strona rezygnacji zawiera',
  },
  prices: { en: 'A price page contains', 'pt-BR': 'Página de preços contém', pl: 'Strona z cenami zawiera' },
  support: {
    en: 'A support page contains',
    'pt-BR': 'Página de suporte contém',
    pl: 'Strona pomocy zawiera',
  },
  manyParts: {
    en: 'Several with commas between.',
    'pt-BR': 'Várias, separadas por vírgula.',
    pl: 'Kilka, po przecinku.',
  },
  make: { en: 'Connect', 'pt-BR': 'Conectar', pl: 'Podłącz' },
  noName: { en: 'Give it a name.', 'pt-BR': 'Dê um nome.', pl: 'Podaj nazwę.' },
  noSecret: {
    en: 'Paste the client secret: at least 16 signs.',
    'pt-BR': 'Cole o segredo do cliente: pelo menos 16 caracteres.',
    pl: 'Wklej klucz klienta: co najmniej 16 znaków.',
  },
  nothingRead: {
    en: 'Say where the customer’s id stands, and a score or a page: otherwise nothing could be read.',
    'pt-BR': 'Diga onde está o código do cliente e uma nota ou página: sem isso, nada pode ser lido.',
    pl: 'Podaj, gdzie jest identyfikator klienta oraz ocena lub strona: inaczej niczego nie odczytamy.',
  },
  made: {
    en: '{name} is connected. Give it the address, and the secret with which it signs. We show the secret only now.',
    'pt-BR':
      '{name} está conectada. Informe a ela o endereço e o segredo com que assina. Só mostramos o segredo agora.',
    pl: 'Podłączono: {name}. Przekaż narzędziu adres i klucz, którym podpisuje. Klucz pokazujemy tylko teraz.',
  },
  madeWithYours: {
    en: '{name} is connected. Enter the address as the target of its webhooks.',
    'pt-BR': '{name} está conectada. Informe o endereço como destino dos webhooks.',
    pl: 'Podłączono: {name}. Wpisz adres jako cel webhooków.',
  },
  renewed: {
    en: 'Here is the new secret for {name}. We show it only now.',
    'pt-BR': 'Este é o novo segredo para {name}. Só o mostramos agora.',
    pl: 'Oto nowy klucz dla: {name}. Pokazujemy go tylko teraz.',
  },
  secret: { en: 'Secret for {name}', 'pt-BR': 'Segredo para {name}', pl: 'Klucz dla: {name}' },
  working: { en: 'One moment…', 'pt-BR': 'Um momento…', pl: 'Chwileczkę…' },
} as const satisfies Record<string, Phrase>;
