import type { Phrase } from './phrase.ts';

/** The words of the portfolio tab that the portfolio's file does not have. */
export const PORTFOLIO_TAB = {
  writtenBy: {
    en: 'Written by Loyalty Quadrant, {when}. The figures in these tables are rewritten at each update; the look, the charts and every other cell are yours.',
    'pt-BR':
      'Escrito pelo Loyalty Quadrant, {when}. Os números destas tabelas são reescritos a cada atualização; o visual, os gráficos e as outras células são seus.',
    pl: 'Zapisane przez Loyalty Quadrant, {when}. Liczby w tych tabelach są przy każdej aktualizacji zapisywane od nowa; wygląd, wykresy i pozostałe komórki należą do Ciebie.',
  },
  shareOfCustomers: { en: 'Share of customers', 'pt-BR': 'Parte dos clientes', pl: 'Udział w liczbie' },
  profit: { en: 'Profit a year', 'pt-BR': 'Lucro por ano', pl: 'Zysk rocznie' },
  shareOfProfit: { en: 'Share of profit', 'pt-BR': 'Parte do lucro', pl: 'Udział w zysku' },
  bestCustomers: { en: 'Best customers', 'pt-BR': 'Melhores clientes', pl: 'Najlepsi klienci' },
  from: { en: 'From', 'pt-BR': 'De', pl: 'Było' },
  to: { en: 'To', 'pt-BR': 'Para', pl: 'Jest' },
  movedIn: { en: 'Moved in', 'pt-BR': 'Entraram', pl: 'Przybyło' },
  movedOut: { en: 'Moved out', 'pt-BR': 'Saíram', pl: 'Ubyło' },
  worthFixing: { en: 'Worth fixing', 'pt-BR': 'Vale corrigir', pl: 'Warto poprawić' },
  whatToDo: { en: 'What to do', 'pt-BR': 'O que fazer', pl: 'Co zrobić' },
} as const satisfies Record<string, Phrase>;

/** What the figures under a header are, for whoever hovers over it. */
export const PORTFOLIO_NOTE = {
  shareOfCustomers: {
    en: 'Customers of this row, of all customers.',
    'pt-BR': 'Clientes desta linha, do total de clientes.',
    pl: 'Klienci z tego wiersza wśród wszystkich klientów.',
  },
  profit: {
    en: 'What these customers brought in their last active years, after the cost of goods and of serving them.',
    'pt-BR':
      'Quanto estes clientes renderam no último ano ativo de cada um, descontados o custo do que compraram e o de atendê-los.',
    pl: 'Ile ci klienci przynieśli w swoim ostatnim aktywnym roku, po odjęciu kosztu towaru i obsługi.',
  },
  shareOfProfit: {
    en: 'Their profit, of the profit of all customers. Below zero where they cost more than they bring.',
    'pt-BR': 'O lucro deles, do lucro de todos os clientes. Abaixo de zero quando custam mais do que rendem.',
    pl: 'Ich zysk w zysku ze wszystkich klientów. Poniżej zera, gdy kosztują więcej, niż dają.',
  },
  valueAhead: {
    en: 'What they are still expected to bring, discounted to today: residual value.',
    'pt-BR': 'O que ainda devem render, trazido a valor de hoje: valor residual.',
    pl: 'Ile jeszcze powinni przynieść, w wartości dzisiejszej: wartość rezydualna.',
  },
  clv: {
    en: 'Lifetime value: what they have brought and what they are still expected to bring. All of it together is the customer equity.',
    'pt-BR':
      'Valor ao longo da vida: o que já renderam e o que ainda devem render. O total é o valor da base de clientes (customer equity).',
    pl: 'Wartość życiowa: co już przynieśli i co jeszcze powinni przynieść. Razem to wartość bazy klientów (customer equity).',
  },
  runningShare: {
    en: 'Profit of the best customers together, of all that is earned. It falls at the end where the last customers cost more than they bring.',
    'pt-BR':
      'Lucro dos melhores clientes juntos, de tudo o que se ganha. Cai no fim quando os últimos custam mais do que rendem.',
    pl: 'Zysk z najlepszych klientów razem w całym zarobku. Na końcu spada, gdy ostatni klienci kosztują więcej, niż dają.',
  },
} as const satisfies Record<string, Phrase>;

/** Titles of the charts of the portfolio tab. */
export const PORTFOLIO_CHART = {
  shares: {
    en: 'Customers and profit by quadrant',
    'pt-BR': 'Clientes e lucro por quadrante',
    pl: 'Klienci i zysk w kwadrantach',
  },
  concentration: {
    en: 'How few customers bring the profit',
    'pt-BR': 'Como poucos clientes trazem o lucro',
    pl: 'Jak niewielu klientów daje zysk',
  },
  movements: {
    en: 'Moved in and out',
    'pt-BR': 'Entradas e saídas',
    pl: 'Kto przybył, kto ubył',
  },
} as const satisfies Record<string, Phrase>;

/** What the sidebar and the messages say of the portfolio tab. */
export const PORTFOLIO_ASK = {
  make: {
    en: 'Make a portfolio tab',
    'pt-BR': 'Criar a aba da carteira',
    pl: 'Utwórz kartę portfela',
  },
  update: {
    en: 'Update the portfolio tab',
    'pt-BR': 'Atualizar a aba da carteira',
    pl: 'Zaktualizuj kartę portfela',
  },
  working: {
    en: 'Writing the portfolio tab…',
    'pt-BR': 'Escrevendo a aba da carteira…',
    pl: 'Zapisuję kartę portfela…',
  },
  made: {
    en: 'The portfolio tab is ready. Change its look as you like: updates rewrite the figures only.',
    'pt-BR':
      'A aba da carteira está pronta. Mude o visual à vontade: as atualizações só reescrevem os números.',
    pl: 'Karta portfela jest gotowa. Zmieniaj jej wygląd do woli: aktualizacje zapisują tylko liczby.',
  },
  updated: {
    en: 'The portfolio tab is up to date.',
    'pt-BR': 'A aba da carteira está atualizada.',
    pl: 'Karta portfela jest aktualna.',
  },
  notUpdated: {
    en: 'The portfolio tab still shows the figures from before. {problem}',
    'pt-BR': 'A aba da carteira ainda mostra os números de antes. {problem}',
    pl: 'Karta portfela nadal pokazuje poprzednie liczby. {problem}',
  },
} as const satisfies Record<string, Phrase>;
