import type { Phrase } from './phrase.ts';

/** The words of the sidebar's map: where is the money? */
export const MAP = {
  title: {
    en: 'Profit last year against expected loyalty',
    'pt-BR': 'Lucro do último ano e lealdade esperada',
    pl: 'Zysk z ostatniego roku a oczekiwana lojalność',
  },
  loyaltyAxis: { en: 'expected loyalty →', 'pt-BR': 'lealdade esperada →', pl: 'oczekiwana lojalność →' },
  profitAxis: { en: '↑ profit a year', 'pt-BR': '↑ lucro por ano', pl: '↑ zysk rocznie' },
  label: {
    en: {
      one: 'Map of {count} customer. Enter shows its row in the sheet.',
      other:
        'Map of {count} customers. Arrow keys go from one to the next, Enter shows its row in the sheet.',
    },
    'pt-BR': {
      one: 'Mapa de {count} cliente. Enter mostra a linha na planilha.',
      other: 'Mapa de {count} clientes. As setas vão de um a outro, Enter mostra a linha na planilha.',
    },
    pl: {
      one: 'Mapa {count} klienta. Enter pokazuje wiersz w arkuszu.',
      few: 'Mapa {count} klientów. Strzałki prowadzą od jednego do drugiego, Enter pokazuje wiersz w arkuszu.',
      many: 'Mapa {count} klientów. Strzałki prowadzą od jednego do drugiego, Enter pokazuje wiersz w arkuszu.',
      other:
        'Mapa {count} klienta. Strzałki prowadzą od jednego do drugiego, Enter pokazuje wiersz w arkuszu.',
    },
  },
  sure: { en: '{share} sure', 'pt-BR': '{share} de certeza', pl: 'pewność {share}' },
  aYear: { en: '{money} a year', 'pt-BR': '{money} por ano', pl: '{money} rocznie' },
  andOthers: {
    en: { one: '{name} and {count} more', other: '{name} and {count} more' },
    'pt-BR': { one: '{name} e mais {count}', other: '{name} e mais {count}' },
    pl: { one: '{name} i jeszcze {count}', other: '{name} i jeszcze {count}' },
  },
  hint: {
    en: 'Choose a point to go to its row. The fainter it is, the less sure.',
    'pt-BR': 'Escolha um ponto para ir à linha dele. Quanto mais claro, menos certo.',
    pl: 'Wybierz punkt, by przejść do wiersza. Im bledszy, tym mniej pewny.',
  },
  slipping: {
    en: { one: '{count} True Friend is slipping', other: '{count} True Friends are slipping' },
    'pt-BR': {
      one: '{count} Amigo verdadeiro está se afastando',
      other: '{count} Amigos verdadeiros estão se afastando',
    },
    pl: {
      one: '{count} prawdziwy przyjaciel się oddala',
      few: '{count} prawdziwych przyjaciół się oddala',
      many: '{count} prawdziwych przyjaciół się oddala',
      other: '{count} prawdziwego przyjaciela się oddala',
    },
  },
  atStake: {
    en: '{money} a year at stake.',
    'pt-BR': '{money} por ano em jogo.',
    pl: '{money} rocznie do stracenia.',
  },
  movedSince: {
    en: 'Moved since {date}',
    'pt-BR': 'Mudanças desde {date}',
    pl: 'Zmiany od {date}',
  },
  movedLately: { en: 'Moved last time', 'pt-BR': 'Mudanças da última vez', pl: 'Ostatnie zmiany' },
  moveMoney: {
    en: 'A year’s profit of those who moved',
    'pt-BR': 'Lucro anual de quem mudou',
    pl: 'Roczny zysk z tych, którzy zmienili kwadrant',
  },
  otherMoves: {
    en: { one: '{count} more move', other: '{count} more moves' },
    'pt-BR': { one: 'Mais {count} mudança', other: 'Mais {count} mudanças' },
    pl: {
      one: 'Jeszcze {count} zmiana',
      few: 'Jeszcze {count} zmiany',
      many: 'Jeszcze {count} zmian',
      other: 'Jeszcze {count} zmiany',
    },
  },
  showThem: { en: 'Show them', 'pt-BR': 'Mostrar', pl: 'Pokaż' },
  rowGone: {
    en: 'That customer is no longer in the list. Nothing was changed.',
    'pt-BR': 'Esse cliente não está mais na lista. Nada foi alterado.',
    pl: 'Tego klienta nie ma już na liście. Nic się nie zmieniło.',
  },
  linesMissing: {
    en: 'The points are from your sheet; the lines between the quadrants could not be fetched. {problem}',
    'pt-BR':
      'Os pontos vêm da sua planilha; as linhas entre os quadrantes não puderam ser buscadas. {problem}',
    pl: 'Punkty pochodzą z arkusza; nie udało się pobrać linii między kwadrantami. {problem}',
  },
} as const satisfies Record<string, Phrase>;
