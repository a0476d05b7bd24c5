import type { Phrase } from '#shared/i18n';

/** What `npm start` says in the terminal. */
export const terminalWords = {
  welcome: {
    en: `Loyalty Quadrant is open at  {url}

  1. Open Extensions → Loyalty Quadrant → {item}.
  2. One button there imports the orders and segments everybody.

  Also in Portuguese: {url}?sample=pt-BR   and in Polish: {url}?sample=pl
  Your data stay in {dataDir} (--fresh starts over). Ctrl-C stops everything.`,
    'pt-BR': `O Loyalty Quadrant está aberto em  {url}?sample=pt-BR

  1. Abra Extensões → Loyalty Quadrant → {item}.
  2. Lá, um botão importa os pedidos e segmenta todos os clientes.

  Também em inglês: {url}   e em polonês: {url}?sample=pl
  Seus dados ficam em {dataDir} (--fresh recomeça do zero). Ctrl-C encerra tudo.`,
    pl: `Loyalty Quadrant czeka pod adresem  {url}?sample=pl

  1. Otwórz Rozszerzenia → Loyalty Quadrant → {item}.
  2. Jeden przycisk w panelu importuje zamówienia i segmentuje wszystkich.

  Także po angielsku: {url}   i po portugalsku: {url}?sample=pt-BR
  Dane zostają w {dataDir} (--fresh zaczyna od nowa). Ctrl-C zatrzymuje wszystko.`,
  },
  stopping: { en: 'Stopping…', 'pt-BR': 'Encerrando…', pl: 'Zatrzymuję…' },
  portBusy: {
    en: 'Port {port} is taken, perhaps by a workbench in another window. Use that one, or choose another port:\n  npm start -- --port {free}',
    'pt-BR':
      'A porta {port} está ocupada, talvez por uma bancada em outra janela. Use aquela ou escolha outra porta:\n  npm start -- --port {free}',
    pl: 'Port {port} jest zajęty, być może przez warsztat w innym oknie. Skorzystaj z tamtego albo wybierz inny port:\n  npm start -- --port {free}',
  },
  unknownOption: {
    en: 'There is no option {option}.',
    'pt-BR': 'Não existe a opção {option}.',
    pl: 'Nie ma opcji {option}.',
  },
  missingValue: {
    en: '{option} needs a value.',
    'pt-BR': '{option} precisa de um valor.',
    pl: 'Opcja {option} wymaga wartości.',
  },
  needlessValue: {
    en: '{option} takes no value.',
    'pt-BR': '{option} não recebe valor.',
    pl: 'Opcja {option} nie przyjmuje wartości.',
  },
  badPort: {
    en: '{option} is no port: choose a number from 0 (any free one) to 65535.',
    'pt-BR': '{option} não é uma porta: escolha um número de 0 (qualquer uma livre) a 65535.',
    pl: '{option} to nie port: wybierz liczbę od 0 (dowolny wolny) do 65535.',
  },
  freshElsewhere: {
    en: '--fresh empties the embedded database only, and DYNAMODB_ENDPOINT names another. Unset it, or leave out --fresh.',
    'pt-BR':
      '--fresh só esvazia o banco embutido, e DYNAMODB_ENDPOINT aponta para outro. Retire a variável ou o --fresh.',
    pl: '--fresh opróżnia tylko wbudowaną bazę, a DYNAMODB_ENDPOINT wskazuje inną. Usuń zmienną albo pomiń --fresh.',
  },
  usage: {
    en: `npm start -- [--port N] [--fresh] [--data DIR]
  --port N     the page's port, {port} unless told
  --fresh      forget the data of earlier starts
  --data DIR   keep the data there, {dataDir} unless told`,
    'pt-BR': `npm start -- [--port N] [--fresh] [--data PASTA]
  --port N       porta da página; se não for dita, {port}
  --fresh        esquece os dados das outras vezes
  --data PASTA   guarda os dados ali; se não for dita, {dataDir}`,
    pl: `npm start -- [--port N] [--fresh] [--data KATALOG]
  --port N         port strony, domyślnie {port}
  --fresh          zapomina dane z poprzednich uruchomień
  --data KATALOG   przechowuje dane w tym katalogu, domyślnie {dataDir}`,
  },
} as const satisfies Record<string, Phrase>;
