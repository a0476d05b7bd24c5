import { describe, expect, it } from 'vitest';
import type { Locale, PointsAccount, PointsRules } from '#shared/contracts';
import { pointsLine } from '../../../addon/src/jobs/points-line.ts';
import { RULES } from '../../shared/programmes/points/points-rules.ts';

const ACCOUNT: PointsAccount = {
  customerId: 'c',
  member: true,
  balance: 1_240,
  earned: 1_240,
  takenBack: 0,
  redeemed: 0,
  expired: 0,
  expiring: [],
  tier: null,
  tierFigure: 0,
  toNext: null,
  toKeep: null,
};

function line(changes: Partial<PointsAccount>, locale: Locale, rules: PointsRules = RULES): string {
  // Intl parts thousands with a narrow space that nobody types.
  return pointsLine(
    { ...ACCOUNT, ...changes },
    { rules, currency: 'PLN', asOf: '2026-11-21', locale },
  ).replace(/\s/g, ' ');
}

const SOON = { lastDay: '2026-12-31', points: 300 };
const BY_POINTS: PointsRules = { ...RULES, tiers: RULES.tiers && { ...RULES.tiers, by: 'points' } };

describe('the line for the customer', () => {
  it.each([
    [{ expiring: [SOON] }, 'en', 'You have 1,240 points. 300 of them can be used until 31 Dec 2026 only.'],
    [{ balance: 1, expiring: [SOON] }, 'en', 'You have 1 point. It can be used until 31 Dec 2026 only.'],
    [
      { expiring: [SOON] },
      'pt-BR',
      'Sua empresa tem 1.240 pontos. 300 deles valem só até 31 de dez. de 2026.',
    ],
    [{ balance: 22 }, 'pl', 'Mają Państwo 22 punkty.'],
    [{ balance: 25 }, 'pl', 'Mają Państwo 25 punktów.'],
    [{ balance: -3, expiring: [] }, 'pl', 'Saldo jest 3 punkty poniżej zera; wyrównają je następne zakupy.'],
    [
      { tier: 1, toKeep: { by: '2026-12-31', missing: 1_999.01 } },
      'pl',
      'Mają Państwo 1240 punktów. Aby zachować poziom Gold po 31 gru 2026, potrzeba jeszcze zakupów za 2000 zł.',
    ],
    [
      { tier: 0, toNext: 500, toKeep: { by: '2027-03-31', missing: 1 } },
      'pt-BR',
      'Sua empresa tem 1.240 pontos. Com mais PLN 500 em compras, sua empresa chega ao nível Gold.',
    ],
    [{ tier: 1, toKeep: { by: '2027-03-31', missing: 1 } }, 'en', 'You have 1,240 points.'],
    [{ member: false }, 'en', ''],
  ] as const)('of %j in %s is “%s”', (changes, locale, expected) => {
    expect(line(changes as Partial<PointsAccount>, locale)).toBe(expected);
  });

  it('counts in points where levels do', () => {
    expect(line({ toNext: 2 }, 'pl', BY_POINTS)).toBe(
      'Mają Państwo 1240 punktów. Do poziomu Silver brakuje 2 punktów.',
    );
    expect(line({ tier: 1, toKeep: { by: '2026-12-31', missing: 1 } }, 'en', BY_POINTS)).toBe(
      'You have 1,240 points. 1 more point by 31 Dec 2026 keeps your Gold level.',
    );
  });
});
