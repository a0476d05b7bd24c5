import type { PilotReadout } from '#shared/contracts';
import type { Phrase } from './phrase.ts';

/** The list of pilots, and what is done with one. */
export const PILOT_LIST = {
  title: { en: 'Your pilots', 'pt-BR': 'Seus pilotos', pl: 'Twoje pilotaże' },
  ahead: { en: 'Begins on {start}.', 'pt-BR': 'Começa em {start}.', pl: 'Zaczyna się {start}.' },
  running: { en: 'Runs until {end}.', 'pt-BR': 'Vai até {end}.', pl: 'Trwa do {end}.' },
  over: { en: 'Over since {end}.', 'pt-BR': 'Terminou em {end}.', pl: 'Zakończony {end}.' },
  pairs: {
    en: { one: '{count} pair.', other: '{count} pairs.' },
    'pt-BR': { one: '{count} par.', other: '{count} pares.' },
    pl: { one: '{count} para.', few: '{count} pary.', many: '{count} par.', other: '{count} pary.' },
  },
  readOut: { en: 'What came of it?', 'pt-BR': 'Qual foi o resultado?', pl: 'Co z tego wyszło?' },
  write: {
    en: 'Write the groups into the sheet',
    'pt-BR': 'Escrever os grupos na planilha',
    pl: 'Wpisz grupy do arkusza',
  },
  remove: { en: 'Delete', 'pt-BR': 'Excluir', pl: 'Usuń' },
  removeSure: {
    en: 'Delete “{name}” and its groups for good?',
    'pt-BR': 'Excluir “{name}” e os grupos de vez?',
    pl: 'Usunąć „{name}” i jego grupy na dobre?',
  },
  keep: { en: 'Keep it', 'pt-BR': 'Manter', pl: 'Zostaw' },
  removed: {
    en: 'The pilot was deleted.',
    'pt-BR': 'O piloto foi excluído.',
    pl: 'Pilotaż został usunięty.',
  },
  written: {
    en: {
      one: 'The group of {count} customer stands in the column “{column}” of “{tab}”.',
      other: 'The groups of {count} customers stand in the column “{column}” of “{tab}”.',
    },
    'pt-BR': {
      one: 'O grupo de {count} cliente está na coluna “{column}” da aba “{tab}”.',
      other: 'Os grupos de {count} clientes estão na coluna “{column}” da aba “{tab}”.',
    },
    pl: {
      one: 'Grupa {count} klienta jest w kolumnie „{column}” karty „{tab}”.',
      few: 'Grupy {count} klientów są w kolumnie „{column}” karty „{tab}”.',
      many: 'Grupy {count} klientów są w kolumnie „{column}” karty „{tab}”.',
      other: 'Grupy {count} klienta są w kolumnie „{column}” karty „{tab}”.',
    },
  },
  notInList: {
    en: {
      one: '{count} customer of the pilot is not in this list.',
      other: '{count} customers of the pilot are not in this list.',
    },
    'pt-BR': {
      one: '{count} cliente do piloto não está nesta lista.',
      other: '{count} clientes do piloto não estão nesta lista.',
    },
    pl: {
      one: '{count} klienta pilotażu nie ma na tej liście.',
      few: '{count} klientów pilotażu nie ma na tej liście.',
      many: '{count} klientów pilotażu nie ma na tej liście.',
      other: '{count} klienta pilotażu nie ma na tej liście.',
    },
  },
} as const satisfies Record<string, Phrase>;

/** What stands in a customer's cell. */
export const PILOT_CELL = {
  a: {
    en: 'A · gets it: {name} ({start} – {end})',
    'pt-BR': 'A · recebe: {name} ({start} – {end})',
    pl: 'A · dostaje: {name} ({start} – {end})',
  },
  b: {
    en: 'B · goes on as before: {name} ({start} – {end})',
    'pt-BR': 'B · segue como antes: {name} ({start} – {end})',
    pl: 'B · bez zmian: {name} ({start} – {end})',
  },
} as const satisfies Record<string, Phrase>;

/** The headline of a read-out. */
export const PILOT_VERDICT: Readonly<Record<PilotReadout['verdict'], Phrase>> = {
  too_early: {
    en: {
      one: 'Too early: {count} day to go.',
      other: 'Too early: {count} days to go.',
    },
    'pt-BR': { one: 'Cedo demais: falta {count} dia.', other: 'Cedo demais: faltam {count} dias.' },
    pl: {
      one: 'Za wcześnie: został {count} dzień.',
      few: 'Za wcześnie: zostały {count} dni.',
      many: 'Za wcześnie: zostało {count} dni.',
      other: 'Za wcześnie: zostało {count} dnia.',
    },
  },
  history_missing: {
    en: 'The orders up to {end} are missing.',
    'pt-BR': 'Faltam os pedidos até {end}.',
    pl: 'Brakuje zamówień do {end}.',
  },
  too_few: {
    en: 'Too few pairs are left to tell anything.',
    'pt-BR': 'Sobraram pares de menos para dizer algo.',
    pl: 'Zostało za mało par, by cokolwiek stwierdzić.',
  },
  better: { en: '▲ It works.', 'pt-BR': '▲ Funciona.', pl: '▲ Działa.' },
  worse: { en: '▼ It does harm.', 'pt-BR': '▼ Piora o resultado.', pl: '▼ Szkodzi.' },
  no_difference: {
    en: '● No difference that could be told from chance.',
    'pt-BR': '● Nenhuma diferença que se distinga do acaso.',
    pl: '● Brak różnicy, którą dałoby się odróżnić od przypadku.',
  },
};

/** What a read-out says under its headline. */
export const PILOT_READOUT = {
  back: { en: 'Back to the pilots', 'pt-BR': 'Voltar aos pilotos', pl: 'Wróć do pilotaży' },
  tooEarly: {
    en: 'Until then we tell nothing of how the groups do: whoever looks early and stops at a good moment takes chance for success.',
    'pt-BR':
      'Até lá não mostramos como vão os grupos: quem olha antes e para num bom momento toma o acaso por sucesso.',
    pl: 'Do tego czasu nie pokazujemy, jak radzą sobie grupy: kto zagląda wcześniej i kończy w dobrym momencie, bierze przypadek za sukces.',
  },
  historyMissing: {
    en: 'The newest one we know is of {until}. Import your orders, then ask again.',
    'pt-BR': 'O mais recente que conhecemos é de {until}. Importe os pedidos e pergunte de novo.',
    pl: 'Najnowsze, jakie znamy, jest z {until}. Wczytaj zamówienia i zapytaj ponownie.',
  },
  noHistory: {
    en: 'Import your orders, then ask again.',
    'pt-BR': 'Importe os pedidos e pergunte de novo.',
    pl: 'Wczytaj zamówienia i zapytaj ponownie.',
  },
  chance: {
    en: 'The chance that group A is better: {chance}.',
    'pt-BR': 'A chance de o grupo A ser melhor: {chance}.',
    pl: 'Szansa, że grupa A jest lepsza: {chance}.',
  },
  effect: { en: 'A against B', 'pt-BR': 'A em relação a B', pl: 'A wobec B' },
  perCustomer: { en: 'Per customer', 'pt-BR': 'Por cliente', pl: 'Na klienta' },
  total: {
    en: 'All of group A, if all respond alike',
    'pt-BR': 'Todo o grupo A, se todos reagirem igual',
    pl: 'Cała grupa A, jeśli wszyscy reagują tak samo',
  },
  range: {
    en: '{mean} ({low} to {high})',
    'pt-BR': '{mean} (de {low} a {high})',
    pl: '{mean} (od {low} do {high})',
  },
  points: { en: '{points} points', 'pt-BR': '{points} pontos', pl: '{points} p.p.' },
  rangeNote: {
    en: 'In brackets what holds the truth nine times in ten. Each customer counts alike, by what it usually brings, and its year before is taken into account: the sums below may point elsewhere.',
    'pt-BR':
      'Entre parênteses, o que contém a verdade em nove de cada dez vezes. Cada cliente conta igual, pelo que costuma trazer, e o ano anterior dele é levado em conta: as somas abaixo podem apontar para outro lado.',
    pl: 'W nawiasie zakres, który w dziewięciu na dziesięć przypadków zawiera prawdę. Każdy klient liczy się tak samo, względem tego, co zwykle przynosi, z uwzględnieniem poprzedniego roku: sumy poniżej mogą wyglądać inaczej.',
  },
  rateNote: {
    en: 'In brackets what holds the truth nine times in ten.',
    'pt-BR': 'Entre parênteses, o que contém a verdade em nove de cada dez vezes.',
    pl: 'W nawiasie zakres, który w dziewięciu na dziesięć przypadków zawiera prawdę.',
  },
  betterNext: {
    en: 'Give it to group B too, and watch the cost.',
    'pt-BR': 'Ofereça também ao grupo B, de olho no custo.',
    pl: 'Daj to także grupie B i pilnuj kosztów.',
  },
  worseNext: {
    en: 'Stop it, and ask a few customers of group A why.',
    'pt-BR': 'Pare e pergunte a alguns clientes do grupo A o porquê.',
    pl: 'Zakończ to i zapytaj kilku klientów z grupy A o powód.',
  },
  noiseNext: {
    en: 'Do not scale it up on this. If you still believe in it, try longer or with more pairs.',
    'pt-BR': 'Não amplie com base nisto. Se ainda acredita na ideia, teste por mais tempo ou com mais pares.',
    pl: 'Nie rozszerzaj tego na tej podstawie. Jeśli nadal w to wierzysz, spróbuj dłużej lub z większą liczbą par.',
  },
  lost: {
    en: {
      one: '{count} pair does not count: one of the two was forgotten, or is no longer in your data under the same id.',
      other:
        '{count} pairs do not count: one of the two was forgotten, or is no longer in your data under the same id.',
    },
    'pt-BR': {
      one: '{count} par não conta: um dos dois foi esquecido ou já não está nos dados com o mesmo código.',
      other:
        '{count} pares não contam: um dos dois foi esquecido ou já não está nos dados com o mesmo código.',
    },
    pl: {
      one: '{count} para się nie liczy: jeden z dwóch klientów został zapomniany albo nie ma go już w danych pod tym samym kodem.',
      few: '{count} pary się nie liczą: jeden z dwóch klientów został zapomniany albo nie ma go już w danych pod tym samym kodem.',
      many: '{count} par się nie liczy: jeden z dwóch klientów został zapomniany albo nie ma go już w danych pod tym samym kodem.',
      other:
        '{count} pary się nie liczy: jeden z dwóch klientów został zapomniany albo nie ma go już w danych pod tym samym kodem.',
    },
  },
  unusual: {
    en: {
      one: '{count} pair differs so much from the rest that it counts only in part.',
      other: '{count} pairs differ so much from the rest that they count only in part.',
    },
    'pt-BR': {
      one: '{count} par difere tanto dos demais que conta só em parte.',
      other: '{count} pares diferem tanto dos demais que contam só em parte.',
    },
    pl: {
      one: '{count} para tak odbiega od reszty, że liczy się tylko częściowo.',
      few: '{count} pary tak odbiegają od reszty, że liczą się tylko częściowo.',
      many: '{count} par tak odbiega od reszty, że liczy się tylko częściowo.',
      other: '{count} pary tak odbiega od reszty, że liczy się tylko częściowo.',
    },
  },
  groupA: { en: 'A · got it', 'pt-BR': 'A · recebeu', pl: 'A · dostała' },
  groupB: { en: 'B · as before', 'pt-BR': 'B · como antes', pl: 'B · bez zmian' },
  group: { en: 'Group', 'pt-BR': 'Grupo', pl: 'Grupa' },
  customers: { en: 'Customers', 'pt-BR': 'Clientes', pl: 'Klienci' },
  usual: { en: 'Usual', 'pt-BR': 'Habitual', pl: 'Zwykle' },
  now: { en: 'In the period', 'pt-BR': 'No período', pl: 'W okresie' },
  bought: { en: 'Bought', 'pt-BR': 'Compraram', pl: 'Kupiło' },
  chart: {
    en: 'What both groups brought, against what they usually bring in as many days',
    'pt-BR': 'O que os dois grupos trouxeram, em relação ao que costumam trazer em tantos dias',
    pl: 'Ile przyniosły obie grupy wobec tego, co zwykle przynoszą w tyle dni',
  },
} as const satisfies Record<string, Phrase>;
