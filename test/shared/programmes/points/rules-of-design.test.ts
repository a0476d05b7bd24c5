import { describe, expect, it } from 'vitest';
import { PointsRules, type ProgrammeDesign } from '../../../../shared/contracts/index.ts';
import { pointsRulesOf } from '../../../../shared/programmes/index.ts';
import { RULES } from './points-rules.ts';

const NAMES = ['Bronze', 'Silver', 'Gold'];
const span = { low: 0, high: 0 };
const design = (type: ProgrammeDesign['type'], rules: ProgrammeDesign['rules']) => ({
  type,
  rules,
  assumptions: {
    join: { TRUE_FRIEND: span, BUTTERFLY: span, BARNACLE: span, STRANGER: span },
    uplift: span,
    stay: span,
    pulledForward: span,
    redeem: { low: 0.5, high: 0.9 },
    costs: span,
  },
});

describe('the rules of a programme as rules of the ledger', () => {
  it('give back by points what the programme promises: 2% of 1,000 is 100 points of 0.20', () => {
    const rules = pointsRulesOf(design('points', [{ from: 0, rate: 0.02 }]), NAMES, RULES);

    expect(rules).toMatchObject({
      earning: [{ kind: 'per_amount', points: 1, per: 10 }],
      pointValue: 0.2,
      tiers: null,
    });
    expect(rules?.breakage).toBeCloseTo(0.3, 12);
    expect(PointsRules.safeParse(rules).success).toBe(true);
  });

  it('make a level of each threshold', () => {
    const tiers = [
      { from: 1_000, rate: 0.01 },
      { from: 5_000, rate: 0.02 },
    ];

    expect(pointsRulesOf(design('tiers', tiers), NAMES, RULES)?.tiers).toMatchObject({
      by: 'sales',
      levels: [
        { name: 'Bronze', from: 1_000 },
        { name: 'Silver', from: 5_000 },
      ],
    });
  });

  it('are none for a programme of gifts', () => {
    expect(pointsRulesOf(design('complementary', []), NAMES, RULES)).toBeNull();
    expect(pointsRulesOf(design('individual', [{ from: 0, rate: 0.02 }]), NAMES, RULES)).toBeNull();
  });
});
