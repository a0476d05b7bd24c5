import type { Entity, SheetCell } from '#shared/tabular';

/** A seeded stream of whole numbers (mulberry32): fast-check is too slow for tens of thousands of sheets. */
export function drawsOf(seed: number): <T>(choices: readonly T[]) => T {
  let state = seed;
  return (choices) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    const choice = choices[Math.floor(fraction * choices.length)];
    if (choice === undefined) throw new Error('nothing to choose from');
    return choice;
  };
}

const BLANK: readonly SheetCell[] = ['', null, ' ', '-', 'n/a'];
const DAYS: readonly SheetCell[] = [
  ...['03.02.2026', '3/2/26', '2026-02-03', '2026-02-04T10:00:00Z', '31.02.2026', '04/13/2026', '13/04/2026'],
  ...['2027-01-01', 'wczoraj', '1 de março de 2026', '5 maja 2026 r.', 'Feb 1, 2026', '1 II 2026', '46336'],
  ...[46_000, 46_336.5, 20_260_201, 0, -1],
];
const MONEY: readonly SheetCell[] = [
  ...[
    '10,00',
    '1.234,56',
    '1,234.56',
    '12.000',
    '(5,00)',
    '5,00-',
    '−5',
    'R$ 7',
    '-R$ 150',
    '€ 8',
    '$9',
    '7 zł',
  ],
  ...['150.00 CR', 'dużo', '0', '1e400', '#REF!', '=1+1', '99999999999999'],
  ...[10, -5, 0, 0.1, 1e15, Number.MAX_SAFE_INTEGER],
];
const NAMES: readonly SheetCell[] = [
  ...[
    'Sol',
    'SOL',
    'Sol Ltda',
    'Lua S.A.',
    'Auto Części Sp. z o.o.',
    'Total',
    'RAZEM',
    'Suma Sp. z o.o.',
    '=1+1',
  ],
  ...['x'.repeat(400), '😀', '__proto__', 'constructor', 17],
];
const IDS: readonly SheetCell[] = ['K1', 'K2', '17850.0', 'Razem', 'FV-KOR 3', 'x'.repeat(300), 1, 2, true];
const TAX_IDS: readonly SheetCell[] = [
  '526-000-12-46',
  'PL5260001246',
  '12.345.678/0001-90',
  5_260_001_246,
  'brak',
];
const WORDS: readonly SheetCell[] = [
  ...[
    'Zapłacone',
    'Anulowane',
    'Devolução',
    'KOR',
    'Visita',
    'Ligação',
    'cliente',
    '/cancel',
    'Cennik',
    'Prezes',
  ],
  ...[
    'przychylny',
    'opposed',
    'Resolvida',
    'open',
    'A07',
    'tak',
    'não',
    'yes',
    'won',
    '?',
    'EUR',
    'BRL',
    'XAU',
  ],
  ...[true, false],
];
const NUMBERS: readonly SheetCell[] = [
  ...['30%', '5', '9/10', '4/5', '1h30', '90 min', '2nd', 'zw.', '130%', '-0,3', '1 krąg'],
  ...[0, 1, 3, 7, 10, 11, 0.35, -1, 1e9, 2.5],
];
const ACTIONS: readonly SheetCell[] = ['A07', 'A01 telefon', 'a36', 'A1', 'rozmowa'];
const CHANGES: readonly SheetCell[] = ['Joined', 'Resgate', 'Odejście', 'entrou', 'wymiana', 'left', '?', 1];
const ANSWERS: readonly SheetCell[] = ['tak', 'nie', 'sim', 'yes', 'won', '?', true, false, 1];
const ANY = [...BLANK, ...DAYS, ...MONEY, ...NAMES, ...IDS, ...WORDS, ...NUMBERS];

type Columns = Readonly<Record<string, readonly SheetCell[]>>;

const CUSTOMER: Columns = { Klient: NAMES, 'Customer id': IDS, CNPJ: TAX_IDS };

/** Headers of each entity and what stands below them. */
const COLUMNS: Readonly<Record<Entity, Columns>> = {
  orders: {
    'Nr faktury': IDS,
    Data: DAYS,
    Valor: MONEY,
    Netto: MONEY,
    Brutto: MONEY,
    VAT: NUMBERS,
    Status: WORDS,
    Koszt: MONEY,
    Rabat: NUMBERS,
    Kategoria: WORDS,
    Moeda: WORDS,
    'E-mail': NAMES,
    'Typ dokumentu': WORDS,
  },
  customers: {
    NPS: NUMBERS,
    Reclamação: WORDS,
    'Margem %': NUMBERS,
    'Koszt obsługi': MONEY,
    'Contract end': DAYS,
    Mensalidade: MONEY,
    Renewals: NUMBERS,
    Lead: WORDS,
    'Usage trend': NUMBERS,
    'Cancel page': DAYS,
    'Klient od': DAYS,
  },
  contracts: { 'Umowa od': DAYS, 'Umowa do': DAYS, Mensalidade: MONEY, Odnowienia: NUMBERS, Notice: ANSWERS },
  touchpoints: { Data: DAYS, Tipo: WORDS, Duração: NUMBERS, Minutes: NUMBERS, Cost: MONEY, Direction: WORDS },
  surveys: { Date: DAYS, NPS: NUMBERS, Zadowolenie: NUMBERS },
  complaints: { 'Aberta em': DAYS, 'Resolvida em': DAYS, Status: WORDS, Nota: NUMBERS, Motivo: NAMES },
  signals: { Data: DAYS, Strona: WORDS, 'Usage change': NUMBERS },
  contacts: { Contato: NAMES, Cargo: WORDS, Círculo: NUMBERS, Nastawienie: WORDS },
  wallets: { Data: DAYS, 'Tamanho da carteira': MONEY, 'Our rank': NUMBERS, Suppliers: NUMBERS },
  referrals: { Date: DAYS, 'Referred company': NAMES, Won: ANSWERS },
  outcomes: { Data: DAYS, Działanie: ACTIONS, Wykonano: ANSWERS, Zadziałało: ANSWERS },
  memberships: { Data: DAYS, Uczestnictwo: CHANGES, Pontos: NUMBERS, Koszt: MONEY },
};

export const RANDOM_ENTITIES = Object.keys(COLUMNS) as Entity[];

export interface RandomSheet {
  readonly cells: readonly (readonly SheetCell[])[];
  /** Of the header, from 0. */
  readonly headerRow: number;
}

/** A small sheet with the dirt of real ones: titles, gaps, totals, repeated headers, cells of the wrong kind. */
export function randomSheet(entity: Entity, draw: <T>(choices: readonly T[]) => T): RandomSheet {
  const columns = Object.entries({ ...CUSTOMER, ...COLUMNS[entity] }).filter(() =>
    draw([true, true, true, false]),
  );
  const header = columns.map(([name]) => name);
  const titles = draw<SheetCell[][]>([[], [], [['Raport 2026']], [['Raport'], []]]);
  const body = Array.from({ length: draw([0, 1, 2, 3, 5, 8]) }, (): SheetCell[] => {
    const kind = draw([
      'row',
      'row',
      'row',
      'row',
      'row',
      'row',
      'blank',
      'totals',
      'header',
      'short',
      'garbage',
    ]);
    if (kind === 'blank') return [];
    if (kind === 'header') return header;
    if (kind === 'totals')
      return header.map((_, i) => (i === 0 ? draw(['RAZEM', 'Total geral', 'Suma']) : draw(MONEY)));
    if (kind === 'garbage') return Array.from({ length: draw([1, 4, 20]) }, () => draw(ANY));
    const cells = columns.map(([, values]) =>
      draw([1, 2, 3, 4, 5, 6, 7]) === 1 ? draw(BLANK) : draw(values),
    );
    return kind === 'short' ? cells.slice(0, 2) : cells;
  });
  return { cells: [...titles, header, ...body], headerRow: titles.length };
}
