import { describe, expect, it } from 'vitest';
import { formatDate, formatMoney, formatPercent, say } from '../../../shared/i18n/index.ts';

const orders = {
  en: { one: '{count} order', other: '{count} orders' },
  'pt-BR': { one: '{count} pedido', other: '{count} pedidos' },
  pl: {
    one: '{count} zamówienie',
    few: '{count} zamówienia',
    many: '{count} zamówień',
    other: '{count} zamówienia',
  },
};

describe('phrase', () => {
  it.each([
    ['en', 1, '1 order'],
    ['en', 1200, '1,200 orders'],
    ['pt-BR', 2, '2 pedidos'],
    ['pl', 1, '1 zamówienie'],
    ['pl', 3, '3 zamówienia'],
    ['pl', 12, '12 zamówień'],
    ['pl', 22, '22 zamówienia'],
  ] as const)('counts in %s: %d', (locale, count, text) => {
    expect(say(orders, locale, { count })).toBe(text);
  });

  it('leaves a hole visible rather than saying "undefined"', () => {
    expect(say({ en: 'Hello {name}', 'pt-BR': 'Olá {name}', pl: 'Cześć {name}' }, 'en')).toBe('Hello {name}');
  });
});

describe('format', () => {
  it.each([
    ['en', '£3,150', '12 Dec 2026', '88%'],
    ['pt-BR', '£\u00a03.150', '12 de dez. de 2026', '88%'],
    ['pl', '3150\u00a0GBP', '12 gru 2026', '88%'],
  ] as const)('writes money, days and shares as a reader of %s does', (locale, money, day, share) => {
    expect(formatMoney(3150, 'GBP', locale)).toBe(money);
    expect(formatDate('2026-12-12', locale)).toBe(day);
    expect(formatPercent(0.881, locale)).toBe(share);
  });
});
