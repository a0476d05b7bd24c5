import type { Phrase } from './phrase.ts';

/** What would move a customer to another quadrant; `{quadrant}` is that quadrant's name. */
export const NEAREST_CHANGE = {
  order_before: {
    en: 'Without an order before {date} it becomes a {quadrant}.',
    'pt-BR': 'Sem novo pedido antes de {date}, passa a ser {quadrant}.',
    pl: 'Bez zamówienia przed {date} przejdzie do kategorii: {quadrant}.',
  },
  orders_more: {
    en: {
      one: 'One more order would make it a {quadrant}.',
      other: '{count} more orders would make it a {quadrant}.',
    },
    'pt-BR': {
      one: 'Com mais um pedido, passaria a ser {quadrant}.',
      other: 'Com mais {count} pedidos, passaria a ser {quadrant}.',
    },
    pl: {
      one: 'Po jeszcze jednym zamówieniu przejdzie do kategorii: {quadrant}.',
      other: 'Po jeszcze {count} zamówieniach przejdzie do kategorii: {quadrant}.',
    },
  },
  renewal: {
    en: 'A renewal on {date} would make it a {quadrant}.',
    'pt-BR': 'Com a renovação em {date}, passaria a ser {quadrant}.',
    pl: 'Po odnowieniu umowy {date} przejdzie do kategorii: {quadrant}.',
  },
  notice_withdrawn: {
    en: 'If it withdraws its notice it becomes a {quadrant}.',
    'pt-BR': 'Se voltar atrás no aviso de cancelamento, passa a ser {quadrant}.',
    pl: 'Jeśli wycofa wypowiedzenie, przejdzie do kategorii: {quadrant}.',
  },
  cost_to_serve: {
    en: 'Cost to serve lower by {amount} a year would make it a {quadrant}.',
    'pt-BR': 'Com o custo de atender {amount} menor por ano, passaria a ser {quadrant}.',
    pl: 'Przy koszcie obsługi niższym o {amount} rocznie przejdzie do kategorii: {quadrant}.',
  },
  contribution_more: {
    en: '{amount} more contribution a year would make it a {quadrant}.',
    'pt-BR': 'Com {amount} a mais de contribuição por ano, passaria a ser {quadrant}.',
    pl: 'Przy wkładzie większym o {amount} rocznie przejdzie do kategorii: {quadrant}.',
  },
  contribution_less: {
    en: 'If its contribution falls by {amount} a year it becomes a {quadrant}.',
    'pt-BR': 'Se a contribuição cair {amount} por ano, passa a ser {quadrant}.',
    pl: 'Przy wkładzie mniejszym o {amount} rocznie przejdzie do kategorii: {quadrant}.',
  },
} as const satisfies Record<string, Phrase>;
