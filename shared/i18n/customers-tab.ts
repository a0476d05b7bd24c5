import type { Phrase } from './phrase.ts';

/** The notes on the headers of the list of customers that is made from the orders. */
export const CUSTOMERS_TAB_NOTE = {
  identity: {
    en: 'How your orders name the customer. Keep it as it is: it ties the row to its orders.',
    'pt-BR': 'Como seus pedidos identificam o cliente. Deixe como está: é o que liga a linha aos pedidos.',
    pl: 'Tak zamówienia wskazują klienta. Nie zmieniaj tego: dzięki temu wiersz łączy się z zamówieniami.',
  },
  name: {
    en: 'The name on the customer’s latest order.',
    'pt-BR': 'O nome no pedido mais recente do cliente.',
    pl: 'Nazwa z ostatniego zamówienia klienta.',
  },
  orders: {
    en: 'Orders read so far; refunds do not count.',
    'pt-BR': 'Pedidos lidos até agora; devoluções não contam.',
    pl: 'Zamówienia wczytane do tej pory; zwroty się nie liczą.',
  },
  first: {
    en: 'Day of the first order.',
    'pt-BR': 'Dia do primeiro pedido.',
    pl: 'Dzień pierwszego zamówienia.',
  },
  last: {
    en: 'Day of the latest order.',
    'pt-BR': 'Dia do último pedido.',
    pl: 'Dzień ostatniego zamówienia.',
  },
  revenue: {
    en: 'All orders together, without tax, refunds taken off.',
    'pt-BR': 'Todos os pedidos somados, sem impostos e já descontadas as devoluções.',
    pl: 'Suma wszystkich zamówień, bez podatku, po odjęciu zwrotów.',
  },
} as const satisfies Record<string, Phrase>;
