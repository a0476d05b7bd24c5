import type { Phrase } from './phrase.ts';

/** What would move a customer to another quadrant; `{quadrant}` is that quadrant's name. */
export const NEAREST_CHANGE = {
  order_before: {
    en: 'Without an order before {date} it becomes a {quadrant}.',
    'pt-BR': 'Sem pedido antes de {date}, passa a {quadrant}.',
    pl: 'Bez zamówienia przed {date} zmieni kategorię na: {quadrant}.',
  },
  orders_more: {
    en: {
      one: 'One more order would make it a {quadrant}.',
      other: '{count} more orders would make it a {quadrant}.',
    },
    'pt-BR': {
      one: 'Mais um pedido o tornaria {quadrant}.',
      other: 'Mais {count} pedidos o tornariam {quadrant}.',
    },
    pl: {
      one: 'Jeszcze jedno zamówienie zmieni kategorię na: {quadrant}.',
      few: 'Jeszcze {count} zamówienia zmienią kategorię na: {quadrant}.',
      many: 'Jeszcze {count} zamówień zmieni kategorię na: {quadrant}.',
      other: 'Jeszcze {count} zamówienia zmieni kategorię na: {quadrant}.',
    },
  },
  renewal: {
    en: 'A renewal on {date} would make it a {quadrant}.',
    'pt-BR': 'A renovação em {date} o tornaria {quadrant}.',
    pl: 'Odnowienie umowy {date} zmieni kategorię na: {quadrant}.',
  },
  notice_withdrawn: {
    en: 'If it withdraws its notice it becomes a {quadrant}.',
    'pt-BR': 'Se desistir do aviso de cancelamento, passa a {quadrant}.',
    pl: 'Wycofanie wypowiedzenia zmieni kategorię na: {quadrant}.',
  },
  cost_to_serve: {
    en: 'Cost to serve lower by {amount} a year would make it a {quadrant}.',
    'pt-BR': 'Custo de atender {amount} menor por ano o tornaria {quadrant}.',
    pl: 'Koszt obsługi niższy o {amount} rocznie zmieni kategorię na: {quadrant}.',
  },
  contribution_more: {
    en: '{amount} more contribution a year would make it a {quadrant}.',
    'pt-BR': '{amount} a mais de contribuição por ano o tornaria {quadrant}.',
    pl: 'Wkład większy o {amount} rocznie zmieni kategorię na: {quadrant}.',
  },
  contribution_less: {
    en: 'If its contribution falls by {amount} a year it becomes a {quadrant}.',
    'pt-BR': 'Se a contribuição cair {amount} por ano, passa a {quadrant}.',
    pl: 'Wkład mniejszy o {amount} rocznie zmieni kategorię na: {quadrant}.',
  },
} as const satisfies Record<string, Phrase>;
