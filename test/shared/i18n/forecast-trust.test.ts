import { describe, expect, it } from 'vitest';
import { explainTrust } from '../../../shared/i18n/index.ts';

describe('explainTrust', () => {
  it.each([
    ['en', 'good', /trust this forecast.*by 3\.1 percentage points.*by 8\.5%/],
    ['pt-BR', 'fair', /ordenar os clientes.*3,1 p\.p\..*8,5%/],
    ['pl', 'poor', /nie warto.*o 3,1 pkt proc\..*o 8,5%/],
    ['en', 'unknown', /Too little happened/],
  ] as const)('%s, %s', (locale, trust, sentence) => {
    expect(explainTrust({ trust, chancesOff: 0.0312, ordersOff: 0.0849 }, locale)).toMatch(sentence);
  });
});
