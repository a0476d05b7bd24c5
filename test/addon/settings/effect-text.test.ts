import { describe, expect, it } from 'vitest';
import type { SettingsPreview } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import { laterEffects, mayMoveCustomers, previewText } from '../../../addon/settings/effect-text.ts';

const preview: SettingsPreview = {
  customers: 347,
  lookedAt: 347,
  changed: 12,
  moves: [
    { from: 'BUTTERFLY', to: 'TRUE_FRIEND', customers: 7, contribution: 84_000 },
    { from: null, to: 'STRANGER', customers: 3, contribution: 0 },
    { from: 'BARNACLE', to: null, customers: 2, contribution: 0 },
  ],
  before: { clv: 1_234_000, byQuadrant: { TRUE_FRIEND: 1, BUTTERFLY: 9, BARNACLE: 9, STRANGER: 0 } },
  after: { clv: 1_100_000, byQuadrant: { TRUE_FRIEND: 8, BUTTERFLY: 2, BARNACLE: 7, STRANGER: 3 } },
  profitThreshold: { before: 1_000, after: 2_000 },
  horizonDays: { before: 365, after: 365 },
};

describe('what new settings would change', () => {
  it.each([
    [
      'en',
      '12 customers would change quadrant: 7 Butterflies → True Friends; 3 without quadrant → Strangers; 2 Barnacles → no quadrant. Lifetime value in all: R$1.2M → R$1.1M. Labels close to a line may stay for a while.',
    ],
    [
      'pt-BR',
      '12 clientes mudariam de quadrante: 7 Borboletas → Amigos verdadeiros; 3 sem quadrante → Estranhos; 2 Cracas → sem quadrante. Valor dos clientes ao longo da vida, no total: R$ 1,2 mi → R$ 1,1 mi. Rótulos perto de um limite podem ficar por um tempo.',
    ],
    [
      'pl',
      '12 klientów zmieniłoby kwadrant: 7 motyli → Prawdziwi przyjaciele; 3 bez kwadrantu → Obcy; 2 pąkle → brak kwadrantu. Łączna wartość życiowa klientów: 1,2 mln R$ → 1,1 mln R$. Etykiety blisko granicy mogą jeszcze pozostać.',
    ],
  ] as const)('is told in %s', (locale, text) => {
    expect(previewText(preview, 'BRL', locale).replace(/\s/g, ' ')).toBe(text);
  });

  it.each([
    ['en', 'Estimated from 10,012 customers chosen by chance.'],
    ['pt-BR', 'Estimativa a partir de 10.012 clientes sorteados.'],
    ['pl', 'To szacunek na podstawie 10 012 losowo wybranych klientów.'],
  ] as const)('says in %s that it is an estimate, where not everybody was looked at', (locale, sentence) => {
    const estimate = { ...preview, customers: 400_000, lookedAt: 10_012 };

    expect(previewText(estimate, 'BRL', locale).replace(/\s/g, ' ')).toMatch(new RegExp(`${sentence}$`));
    expect(previewText(preview, 'BRL', locale)).not.toContain(sentence.slice(0, 9));
  });

  it('is nothing where nothing moves', () => {
    const still = { ...preview, changed: 0, moves: [], after: preview.before };

    expect(previewText(still, 'GBP', 'en')).toBe(
      'No customer would change quadrant. Lifetime value in all stays £1.2M.',
    );
  });

  it('tells the four largest moves and counts the rest', () => {
    const many = { ...preview, moves: [1, 2, 3].flatMap(() => preview.moves.slice(0, 2)) };

    expect(previewText(many, 'GBP', 'en').split('; ').at(-1)).toMatch(/^10 more\./);
  });
});

describe('what a comparison of today’s labels does not show', () => {
  const before = defaultSettings('BRL', 'pt-BR', 'America/Sao_Paulo');

  it('is said of exchange rates and of the money behind actions', () => {
    expect(laterEffects(before, { ...before, rates: { USD: 5.4 } }, 'en')).toEqual([
      'New exchange rates count from the next import on.',
    ]);
    expect(laterEffects(before, { ...before, effects: { save: 0.4 } }, 'en')).toEqual([
      'The money behind the actions is reckoned anew with the next run.',
    ]);
    expect(laterEffects(before, { ...before, profitThreshold: 5 }, 'en')).toEqual([]);
  });

  it.each([
    [{ rates: { USD: 5.4 } }, false],
    [{ locale: 'en' as const }, false],
    [{ profitThreshold: 5_000 }, true],
    [{ hourCost: 80 }, true],
    [{ timeZone: 'Europe/Warsaw' }, true],
  ])('asks the service about %j: %s', (changes, asks) => {
    expect(mayMoveCustomers(before, { ...before, ...changes })).toBe(asks);
  });
});
