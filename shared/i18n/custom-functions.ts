import type { Phrase } from './phrase.ts';

/** What stands in a cell whose formula asks for a customer that no run has scored. */
export const NOT_SCORED_YET: Phrase = {
  en: 'Not scored yet',
  'pt-BR': 'Ainda não avaliado',
  pl: 'Jeszcze bez oceny',
};

/** First row of the hidden sheet in which the add-on keeps its last results, for whoever unhides it. */
export const RESULTS_HEADER: Phrase = {
  en: 'Last results of Loyalty Quadrant, for the sidebar and the CUSTOMER_ functions. Written anew at each run.',
  'pt-BR':
    'Últimos resultados do Loyalty Quadrant, para o painel lateral e as funções CUSTOMER_. Regravados a cada execução.',
  pl: 'Ostatnie wyniki Loyalty Quadrant dla panelu bocznego i funkcji CUSTOMER_. Zapisywane od nowa przy każdym uruchomieniu.',
};
