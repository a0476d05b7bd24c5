import { describe, expect, it } from 'vitest';
import { figureChange, figureValue, figureWithin, movedText } from '../../../shared/board/index.ts';
import type { PortfolioFigure } from '../../../shared/contracts/index.ts';

const figure: PortfolioFigure = {
  value: 0.79,
  low: 0.69,
  high: 0.871,
  se: 0.05,
  n: 60,
  history: [],
  moved: {
    before: 0.82,
    change: -0.03,
    parts: [
      { what: 'customer', customerId: 'c', name: 'Kowalski', effect: -0.04 },
      { what: 'others', customerId: null, name: null, effect: 0.01 },
    ],
  },
};

describe('a figure in words', () => {
  it.each([
    [figureValue('moneyRetention', 0.79, 'en'), '79%'],
    [figureValue('nps', -0.32, 'en'), '−32'],
    [figureValue('purchaseCycle', 67.4, 'pl'), '67 dni'],
    [figureValue('purchaseCycle', 1, 'pt-BR'), '1 dia'],
    [figureValue('purchaseCycle', 2.5, 'pl'), '2,5 dnia'],
    [figureValue('walletShare', null, 'en'), 'not known'],
    [figureWithin('moneyRetention', figure, 'en'), '(69–87%)'],
    [figureWithin('nps', { ...figure, low: -0.54, high: 0.03 }, 'pt-BR'), '(−54 a +3)'],
    [figureWithin('nps', { ...figure, low: null }, 'en'), ''],
    [figureChange('moneyRetention', -0.03, 'en'), '−3 points'],
    [figureChange('moneyRetention', 0.01, 'en'), '+1 point'],
    [figureChange('purchaseCycle', -12, 'pl'), '−12 dni'],
    [movedText('moneyRetention', figure, 'en'), '82% a year ago: Kowalski −4 points, all others +1 point'],
    [movedText('moneyRetention', figure, 'pl'), '82% rok temu: Kowalski −4 pkt, wszyscy pozostali +1 pkt'],
    [movedText('nps', { ...figure, moved: null }, 'en'), null],
  ])('%s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
