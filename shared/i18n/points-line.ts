import type { Phrase } from './phrase.ts';

/** The parts of the line that a company puts before its customer: polite, without a word of ours. */
export const POINTS_LINE = {
  balance: {
    en: { one: 'You have {count} point.', other: 'You have {count} points.' },
    'pt-BR': { one: 'Sua empresa tem {count} ponto.', other: 'Sua empresa tem {count} pontos.' },
    pl: {
      one: 'Mają Państwo {count} punkt.',
      few: 'Mają Państwo {count} punkty.',
      many: 'Mają Państwo {count} punktów.',
      other: 'Mają Państwo {count} punktu.',
    },
  },
  nothing: {
    en: 'You have no points at the moment.',
    'pt-BR': 'No momento, sua empresa não tem pontos.',
    pl: 'Obecnie nie mają Państwo punktów.',
  },
  below: {
    en: {
      one: 'Your balance is {count} point below zero; your next purchases make up for it.',
      other: 'Your balance is {count} points below zero; your next purchases make up for it.',
    },
    'pt-BR': {
      one: 'O saldo da sua empresa está {count} ponto abaixo de zero; as próximas compras compensam.',
      other: 'O saldo da sua empresa está {count} pontos abaixo de zero; as próximas compras compensam.',
    },
    pl: {
      one: 'Saldo jest {count} punkt poniżej zera; wyrównają je następne zakupy.',
      few: 'Saldo jest {count} punkty poniżej zera; wyrównają je następne zakupy.',
      many: 'Saldo jest {count} punktów poniżej zera; wyrównają je następne zakupy.',
      other: 'Saldo jest {count} punktu poniżej zera; wyrównają je następne zakupy.',
    },
  },
  expiring: {
    en: {
      one: '{count} of them can be used until {date} only.',
      other: '{count} of them can be used until {date} only.',
    },
    'pt-BR': { one: '{count} deles vale só até {date}.', other: '{count} deles valem só até {date}.' },
    pl: '{count} z nich można wykorzystać tylko do {date}.',
  },
  allExpiring: {
    en: { one: 'It can be used until {date} only.', other: 'They can be used until {date} only.' },
    'pt-BR': { one: 'Ele vale só até {date}.', other: 'Eles valem só até {date}.' },
    pl: 'Można je wykorzystać tylko do {date}.',
  },
  keepSales: {
    en: 'Another {missing} in purchases by {date} keeps your {tier} level.',
    'pt-BR': 'Com mais {missing} em compras até {date}, sua empresa mantém o nível {tier}.',
    pl: 'Aby zachować poziom {tier} po {date}, potrzeba jeszcze zakupów za {missing}.',
  },
  keepPoints: {
    en: {
      one: '{count} more point by {date} keeps your {tier} level.',
      other: '{count} more points by {date} keep your {tier} level.',
    },
    'pt-BR': {
      one: 'Com mais {count} ponto até {date}, sua empresa mantém o nível {tier}.',
      other: 'Com mais {count} pontos até {date}, sua empresa mantém o nível {tier}.',
    },
    pl: {
      one: 'Aby zachować poziom {tier} po {date}, trzeba zdobyć jeszcze {count} punkt.',
      few: 'Aby zachować poziom {tier} po {date}, trzeba zdobyć jeszcze {count} punkty.',
      many: 'Aby zachować poziom {tier} po {date}, trzeba zdobyć jeszcze {count} punktów.',
      other: 'Aby zachować poziom {tier} po {date}, trzeba zdobyć jeszcze {count} punktu.',
    },
  },
  nextSales: {
    en: 'Another {missing} in purchases brings you to the {tier} level.',
    'pt-BR': 'Com mais {missing} em compras, sua empresa chega ao nível {tier}.',
    pl: 'Do poziomu {tier} brakuje zakupów za {missing}.',
  },
  nextPoints: {
    en: {
      one: '{count} more point brings you to the {tier} level.',
      other: '{count} more points bring you to the {tier} level.',
    },
    'pt-BR': {
      one: 'Com mais {count} ponto, sua empresa chega ao nível {tier}.',
      other: 'Com mais {count} pontos, sua empresa chega ao nível {tier}.',
    },
    pl: {
      one: 'Do poziomu {tier} brakuje {count} punktu.',
      few: 'Do poziomu {tier} brakuje {count} punktów.',
      many: 'Do poziomu {tier} brakuje {count} punktów.',
      other: 'Do poziomu {tier} brakuje {count} punktu.',
    },
  },
} as const satisfies Record<string, Phrase>;
