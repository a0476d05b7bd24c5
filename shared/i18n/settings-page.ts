import type { Phrase } from './phrase.ts';

/** The groups of the settings, each with what it is for. */
export const SETTINGS_GROUP = {
  currency: {
    title: { en: 'Currency and exchange rates', 'pt-BR': 'Moeda e câmbio', pl: 'Waluta i kursy' },
    about: {
      en: 'All money is kept in one currency; orders in another one are converted when they are imported.',
      'pt-BR': 'Todos os valores ficam em uma só moeda; pedidos em outra são convertidos ao importar.',
      pl: 'Wszystkie kwoty są w jednej walucie; zamówienia w innej przeliczamy podczas importu.',
    },
  },
  costs: {
    title: { en: 'Margin and costs', 'pt-BR': 'Margem e custos', pl: 'Marża i koszty' },
    about: {
      en: 'What we take where your sheets do not tell.',
      'pt-BR': 'O que usamos onde suas planilhas não dizem.',
      pl: 'Co przyjmujemy tam, gdzie arkusze tego nie mówią.',
    },
  },
  thresholds: {
    title: {
      en: 'Where the quadrants part',
      'pt-BR': 'Onde os quadrantes se separam',
      pl: 'Gdzie biegną granice kwadrantów',
    },
    about: {
      en: 'From which profit a customer earns well, and from which expectation it counts as one that stays.',
      'pt-BR': 'A partir de que lucro um cliente rende bem e de que expectativa ele conta como quem fica.',
      pl: 'Od jakiego zysku klient dobrze zarabia i od jakich szans uznajemy, że zostanie.',
    },
  },
  horizon: {
    title: { en: 'How far we look ahead', 'pt-BR': 'Até onde olhamos', pl: 'Jak daleko patrzymy' },
    about: {
      en: 'The time over which loyalty is judged, and how much less later money counts than today’s.',
      'pt-BR': 'O tempo em que a lealdade é avaliada e quanto o dinheiro futuro vale menos que o de hoje.',
      pl: 'Czas, w którym oceniamy lojalność, i o ile mniej liczą się pieniądze przyszłe niż dzisiejsze.',
    },
  },
  language: {
    title: { en: 'Language and time zone', 'pt-BR': 'Idioma e fuso horário', pl: 'Język i strefa czasowa' },
    about: {
      en: 'For what is made while nobody looks, such as nightly results. In the sheet everyone reads the language of their own Google account.',
      'pt-BR':
        'Para o que é feito sem ninguém por perto, como os resultados da noite. Na planilha, cada pessoa lê no idioma da sua conta Google.',
      pl: 'Dla tego, co powstaje bez udziału ludzi, np. nocnych wyników. W arkuszu każdy czyta w języku swojego konta Google.',
    },
  },
  effects: {
    title: {
      en: 'Assumptions behind the money',
      'pt-BR': 'Suposições por trás dos valores',
      pl: 'Założenia stojące za kwotami',
    },
    about: {
      en: 'The money that an action promises rests on these. Put in your own where you know better; outcomes that you tick off teach us too.',
      'pt-BR':
        'O valor que uma ação promete se apoia nestas. Ponha as suas onde souber mais; os resultados que você marca também nos ensinam.',
      pl: 'Na nich opierają się kwoty przy działaniach. Wpisz własne, jeśli wiesz lepiej; uczymy się też z wyników, które odhaczasz.',
    },
  },
  columns: {
    title: { en: 'Columns', 'pt-BR': 'Colunas', pl: 'Kolumny' },
    about: {
      en: 'Which columns we write, and in which order. One that you untick goes from the sheet, a new one comes with the next run; your own columns stay as they are.',
      'pt-BR':
        'Quais colunas escrevemos e em que ordem. A que você desmarcar sai da planilha, a nova entra na próxima execução; suas colunas ficam como estão.',
      pl: 'Które kolumny zapisujemy i w jakiej kolejności. Odznaczona znika z arkusza, nowa pojawi się przy następnym uruchomieniu; Twoje kolumny pozostaną bez zmian.',
    },
  },
  pull: {
    title: { en: 'Up to date by itself', 'pt-BR': 'Atualização automática', pl: 'Automatyczna aktualizacja' },
    about: {
      en: 'At most once a day, for your account only, and only in our columns.',
      'pt-BR': 'No máximo uma vez por dia, só para a sua conta e só nas nossas colunas.',
      pl: 'Najwyżej raz dziennie, tylko dla Twojego konta i tylko w naszych kolumnach.',
    },
  },
} as const satisfies Record<string, { title: Phrase; about: Phrase }>;

/** The other words of the settings' page. */
export const SETTINGS = {
  loading: {
    en: 'Fetching your settings…',
    'pt-BR': 'Buscando suas configurações…',
    pl: 'Pobieramy ustawienia…',
  },
  notStored: {
    en: 'Nothing is stored yet. This is what the first import would choose for you.',
    'pt-BR': 'Nada está salvo ainda. Isto é o que a primeira importação escolheria.',
    pl: 'Nic jeszcze nie jest zapisane. Tak wybrałby za Ciebie pierwszy import.',
  },
  currency: { en: 'Your currency', 'pt-BR': 'Sua moeda', pl: 'Twoja waluta' },
  currencyStays: {
    en: 'It cannot change any more, because your history is kept in it.',
    'pt-BR': 'Não dá mais para mudar, porque seu histórico está guardado nela.',
    pl: 'Nie można jej już zmienić, bo historia jest w niej zapisana.',
  },
  otherCurrency: { en: 'Other currency', 'pt-BR': 'Outra moeda', pl: 'Inna waluta' },
  worth: {
    en: 'One of it is worth, in {currency}',
    'pt-BR': 'Uma unidade vale, em {currency}',
    pl: 'Jedna jednostka jest warta, w {currency}',
  },
  addRate: { en: 'Add a currency', 'pt-BR': 'Adicionar moeda', pl: 'Dodaj walutę' },
  removeRate: {
    en: 'Remove the rate of {currency}',
    'pt-BR': 'Remover a taxa de {currency}',
    pl: 'Usuń kurs {currency}',
  },
  locale: { en: 'Language', 'pt-BR': 'Idioma', pl: 'Język' },
  timeZone: { en: 'Time zone', 'pt-BR': 'Fuso horário', pl: 'Strefa czasowa' },
  effectOurs: { en: 'Ours: {value}', 'pt-BR': 'Nossa: {value}', pl: 'Nasze: {value}' },
  showEffects: {
    en: { one: 'Show {count} assumption', other: 'Show all {count} assumptions' },
    'pt-BR': { one: 'Mostrar {count} suposição', other: 'Mostrar as {count} suposições' },
    pl: {
      one: 'Pokaż {count} założenie',
      few: 'Pokaż wszystkie {count} założenia',
      many: 'Pokaż wszystkie {count} założeń',
      other: 'Pokaż wszystkie {count} założenia',
    },
  },
  moveUp: { en: 'Move {column} up', 'pt-BR': 'Mover {column} para cima', pl: 'Przesuń {column} w górę' },
  moveDown: { en: 'Move {column} down', 'pt-BR': 'Mover {column} para baixo', pl: 'Przesuń {column} w dół' },
  movedTo: {
    en: '{column} is now number {place} of {count}.',
    'pt-BR': '{column} agora é a número {place} de {count}.',
    pl: '{column}: teraz pozycja {place} z {count}.',
  },
  pullOnOpen: {
    en: 'Pull the latest results when this spreadsheet is opened',
    'pt-BR': 'Buscar os resultados mais recentes ao abrir esta planilha',
    pl: 'Pobieraj najnowsze wyniki przy otwieraniu tego arkusza',
  },
  save: { en: 'Save', 'pt-BR': 'Salvar', pl: 'Zapisz' },
  discard: { en: 'Undo changes', 'pt-BR': 'Desfazer mudanças', pl: 'Cofnij zmiany' },
  saving: { en: 'Saving…', 'pt-BR': 'Salvando…', pl: 'Zapisujemy…' },
  saved: { en: 'Saved.', 'pt-BR': 'Salvo.', pl: 'Zapisano.' },
  savedNextRun: {
    en: 'Saved. The sheet follows with the next run.',
    'pt-BR': 'Salvo. A planilha acompanha na próxima execução.',
    pl: 'Zapisano. Arkusz zmieni się przy następnym uruchomieniu.',
  },
  wrongFields: {
    en: {
      one: '{count} field needs another look. Nothing was sent or saved.',
      other: '{count} fields need another look. Nothing was sent or saved.',
    },
    'pt-BR': {
      one: '{count} campo precisa de atenção. Nada foi enviado nem salvo.',
      other: '{count} campos precisam de atenção. Nada foi enviado nem salvo.',
    },
    pl: {
      one: '{count} pole wymaga poprawy. Nic nie wysłano ani nie zapisano.',
      few: '{count} pola wymagają poprawy. Nic nie wysłano ani nie zapisano.',
      many: '{count} pól wymaga poprawy. Nic nie wysłano ani nie zapisano.',
      other: '{count} pola wymaga poprawy. Nic nie wysłano ani nie zapisano.',
    },
  },
  pulling: {
    en: 'Bringing the labels up to date…',
    'pt-BR': 'Atualizando os rótulos…',
    pl: 'Aktualizujemy etykiety…',
  },
  wouldBeLost: {
    en: 'Your changes are not saved. Save them, or choose “{back}” once more to leave without them.',
    'pt-BR': 'Suas mudanças não foram salvas. Salve ou escolha “{back}” mais uma vez para sair sem elas.',
    pl: 'Zmiany nie są zapisane. Zapisz je albo wybierz „{back}” jeszcze raz, aby wyjść bez nich.',
  },
} as const satisfies Record<string, Phrase>;

/** What new settings would change, before they are saved. */
export const SETTINGS_EFFECT = {
  computing: {
    en: 'Working out what would change…',
    'pt-BR': 'Calculando o que mudaria…',
    pl: 'Liczymy, co by się zmieniło…',
  },
  changed: {
    en: {
      one: '{count} customer would change quadrant: {moves}.',
      other: '{count} customers would change quadrant: {moves}.',
    },
    'pt-BR': {
      one: '{count} cliente mudaria de quadrante: {moves}.',
      other: '{count} clientes mudariam de quadrante: {moves}.',
    },
    pl: {
      one: '{count} klient zmieniłby kwadrant: {moves}.',
      few: '{count} klientów zmieniłoby kwadrant: {moves}.',
      many: '{count} klientów zmieniłoby kwadrant: {moves}.',
      other: '{count} klienta zmieniłoby kwadrant: {moves}.',
    },
  },
  nobodyChanged: {
    en: 'No customer would change quadrant.',
    'pt-BR': 'Nenhum cliente mudaria de quadrante.',
    pl: 'Żaden klient nie zmieniłby kwadrantu.',
  },
  /** `who` is already counted: "7 Butterflies". */
  move: { en: '{who} → {to}', 'pt-BR': '{who} → {to}', pl: '{who} → {to}' },
  fromNone: {
    en: { one: '{count} without quadrant', other: '{count} without quadrant' },
    'pt-BR': { one: '{count} sem quadrante', other: '{count} sem quadrante' },
    pl: { one: '{count} bez kwadrantu', other: '{count} bez kwadrantu' },
  },
  toNone: { en: 'no quadrant', 'pt-BR': 'sem quadrante', pl: 'brak kwadrantu' },
  nearLine: {
    en: 'Labels close to a line may stay for a while.',
    'pt-BR': 'Rótulos perto de um limite podem ficar por um tempo.',
    pl: 'Etykiety blisko granicy mogą jeszcze pozostać.',
  },
  clv: {
    en: 'Lifetime value in all: {before} → {after}.',
    'pt-BR': 'Valor dos clientes ao longo da vida, no total: {before} → {after}.',
    pl: 'Łączna wartość życiowa klientów: {before} → {after}.',
  },
  clvSame: {
    en: 'Lifetime value in all stays {after}.',
    'pt-BR': 'O valor dos clientes ao longo da vida continua {after} no total.',
    pl: 'Łączna wartość życiowa klientów pozostaje {after}.',
  },
  estimated: {
    en: {
      one: 'Estimated from {count} customer chosen by chance.',
      other: 'Estimated from {count} customers chosen by chance.',
    },
    'pt-BR': {
      one: 'Estimativa a partir de {count} cliente sorteado.',
      other: 'Estimativa a partir de {count} clientes sorteados.',
    },
    pl: {
      one: 'To szacunek na podstawie {count} losowo wybranego klienta.',
      other: 'To szacunek na podstawie {count} losowo wybranych klientów.',
    },
  },
  noHistory: {
    en: 'There is no history yet, so there is nothing to compare. The settings count from the first import on.',
    'pt-BR':
      'Ainda não há histórico, então não há o que comparar. As configurações valem a partir da primeira importação.',
    pl: 'Nie ma jeszcze historii, więc nie ma czego porównać. Ustawienia zadziałają od pierwszego importu.',
  },
  rates: {
    en: 'New exchange rates count from the next import on.',
    'pt-BR': 'As novas taxas de câmbio valem a partir da próxima importação.',
    pl: 'Nowe kursy zadziałają od następnego importu.',
  },
  money: {
    en: 'The money behind the actions is reckoned anew with the next run.',
    'pt-BR': 'Os valores por trás das ações são recalculados na próxima execução.',
    pl: 'Kwoty przy działaniach przeliczymy przy następnym uruchomieniu.',
  },
  unknown: {
    en: 'The effect could not be worked out; you can save all the same. {problem}',
    'pt-BR': 'Não foi possível calcular o efeito; dá para salvar mesmo assim. {problem}',
    pl: 'Nie udało się obliczyć skutku; mimo to można zapisać. {problem}',
  },
} as const satisfies Record<string, Phrase>;
