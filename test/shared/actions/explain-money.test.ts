import { describe, expect, it } from 'vitest';
import { explainMoney, learnEffects, type Reader, type Situation } from '#shared/actions';
import { AS_OF, BARNACLE, BUTTERFLY, knowing, TRUE_FRIEND } from './situations.ts';

const READER: Reader = { locale: 'en', currency: 'BRL', minorPerMajor: 100 };
const plain = (text: string | undefined) => text?.replace(/\u00a0/g, ' ');
const formula = (...args: Parameters<typeof explainMoney>) => plain(explainMoney(...args)?.formula);

describe('the money of an action, explained', () => {
  it('is the sum that it is worked out by, in words', () => {
    expect(formula('A04', TRUE_FRIEND, READER)).toBe(
      '25% chance that acting in time keeps it × R$50,000 that it is worth while it stays − 1.5 hours of work at R$60',
    );
  });

  it('is written by a native hand', () => {
    expect(formula('A04', TRUE_FRIEND, { ...READER, locale: 'pt-BR' })).toBe(
      '25% de chance de que agir a tempo o mantenha × R$ 50.000 que ele vale enquanto fica − 1,5 hora de trabalho a R$ 60',
    );
    expect(formula('A04', TRUE_FRIEND, { ...READER, locale: 'pl' })).toBe(
      '25% szans, że reakcja na czas go zatrzyma × 50 000 R$ wartości, dopóki zostaje − 1,5 godziny pracy po 60 R$',
    );
  });

  it('counts years and leads', () => {
    const twoYears = { ...TRUE_FRIEND, wallet: { sizeMinor: 400_000_00, share: 0.25, byRank: false } };

    expect(formula('A14', twoYears, READER)).toContain('× 2 years that it is expected to stay');
    expect(formula('A23', TRUE_FRIEND, READER)).toContain('2 new contacts from a published story ×');
    expect(formula('A23', TRUE_FRIEND, { ...READER, locale: 'pl' })).toContain('2 nowe kontakty');
  });

  it('leaves out what is certain', () => {
    const first: Situation = { ...BUTTERFLY, lifecycle: 'LAPSED', wasLoyal: true };

    expect(formula('A08', first, READER)).not.toContain('attempts');
    expect(formula('A08', knowing(first, { winbackAttempts: 2 }), READER)).toContain(
      '25% left of that chance',
    );
  });

  it('takes off what is lost', () => {
    expect(formula('A17', BARNACLE, READER)).toBe(
      '40% of the service can be cut × R$5,000 of service a year × 2 years that it is expected to stay ' +
        '− 5% risk that it leaves over it × 95% chance that it is still a customer × ' +
        'R$2,000 that it is worth while it stays − 1 hour of work at R$60',
    );
  });

  it('names each assumption, to be seen and changed', () => {
    expect(explainMoney('A14', TRUE_FRIEND, READER)?.assumptions).toEqual([
      { name: 'crossSell', value: 0.15, text: '15% chance that it takes the offer (assumed)' },
      {
        name: 'aimedShareTrueFriend',
        value: 0.7,
        text: '70% of the wallet aimed at with a True Friend (assumed)',
      },
    ]);
  });

  it('says when it is no longer an assumption', () => {
    const history = Array.from({ length: 10 }, (_, i) => ({ action: 'A04', done: true, worked: i < 6 }));
    const economics = { ...TRUE_FRIEND.economics, effects: learnEffects(history) };

    expect(explainMoney('A04', { ...TRUE_FRIEND, economics }, READER)?.assumptions).toMatchObject([
      {
        name: 'save',
        value: 0.425,
        text: '43% chance that acting in time keeps it (after 10 cases of your own; between 25% and 61%)',
      },
    ]);
  });

  it('is silent where no money is claimed, and plain where there is none', () => {
    expect(explainMoney('A30', BARNACLE, READER)).toBeNull();
    expect(explainMoney('A34', { ...BARNACLE, asOf: AS_OF }, READER)).toEqual({
      formula: 'No work, no gain.',
      assumptions: [],
    });
  });
});
