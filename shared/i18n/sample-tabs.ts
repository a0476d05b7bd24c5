import type { Phrase } from './phrase.ts';

/** The names of the sample company's tabs, and the note on each of their headers. */
export const SAMPLE_TAB = {
  orders: { en: 'Sample orders', 'pt-BR': 'Pedidos de exemplo', pl: 'Przykład – zamówienia' },
  customers: { en: 'Sample customers', 'pt-BR': 'Clientes de exemplo', pl: 'Przykład – klienci' },
  complaints: { en: 'Sample complaints', 'pt-BR': 'Reclamações de exemplo', pl: 'Przykład – reklamacje' },
  note: {
    en: 'Sample data: nobody here is real. The sidebar takes it all away again.',
    'pt-BR': 'Dados de exemplo: ninguém aqui é real. O painel lateral remove tudo.',
    pl: 'Dane przykładowe: nikt tu nie jest prawdziwy. Panel boczny usunie wszystko.',
  },
} as const satisfies Record<string, Phrase>;
