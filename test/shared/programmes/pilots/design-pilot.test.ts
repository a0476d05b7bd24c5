import { describe, expect, it } from 'vitest';
import { relationsOf } from '#shared/history';
import { designPilot } from '#shared/programmes';
import { company, draft, groundOf } from './company.ts';

const SEED = 7;
const records = company(41);
const ground = groundOf(records);

describe('a pilot that is drawn up', () => {
  it('pairs everybody once, and says who was left without a partner', () => {
    const { eligible, pairs, leftOut } = designPilot(draft(), ground, SEED);

    const ids = pairs.flatMap(({ a, b }) => [a, b]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(eligible).toBe(41);
    expect(leftOut.notNeeded).toBe(41 - ids.length);
  });

  it('pairs customers of one quadrant who bring about the same', () => {
    const { pairs } = designPilot(draft(), ground, SEED);

    const outlooks = new Map(ground.customers.map(({ record, outlook }) => [record.customerId, outlook]));
    const ratios = pairs.map(({ a, b }) => {
      const [one, other] = [outlooks.get(a ?? ''), outlooks.get(b ?? '')];
      expect(one?.quadrant).toBe(other?.quadrant);
      return Math.abs(Math.log((one?.sales ?? 0) / (other?.sales ?? 0)));
    });
    expect(ratios.sort((x, y) => x - y)[Math.floor(ratios.length / 2)]).toBeLessThan(0.25);
  });

  it('is the same by the same seed, and draws other groups by another', () => {
    const groups = (seed: number) => JSON.stringify(designPilot(draft(), ground, seed).pairs);

    expect(groups(SEED)).toBe(groups(SEED));
    expect(groups(SEED)).not.toBe(groups(SEED + 1));
  });

  it('draws either of a pair into A about as often', () => {
    const first = records[0]?.customerId;
    const inA = Array.from({ length: 200 }, (_, seed) =>
      designPilot(draft({ measure: 'bought', pairs: 20 }), ground, seed),
    ).filter(({ pairs }) => pairs.some(({ a }) => a === first));

    expect(inA.length).toBeGreaterThan(70);
    expect(inA.length).toBeLessThan(130);
  });

  it('tells the smallest effect that it sees, in money too; more pairs see smaller ones', () => {
    const few = designPilot(draft({ pairs: 6 }), ground, SEED).power;
    const many = designPilot(draft({ pairs: 20 }), ground, SEED).power;

    expect(many?.smallest?.perCustomer).toBeCloseTo((many?.smallest?.share ?? 0) * (many?.usual ?? 0), 6);
    expect(many?.smallest?.share).toBeLessThan(few?.smallest?.share ?? 0);
    expect(few?.pairsForGoodEffect).toBeGreaterThan(6);
  });

  it('has no power to speak of with fewer than four pairs', () => {
    const small = groundOf(company(7));

    expect(designPilot(draft(), small, SEED)).toMatchObject({ eligible: 7, power: null });
  });

  it('says plainly when the base is too small for the question', () => {
    expect(designPilot(draft({ measure: 'bought', pairs: 6 }), ground, SEED).power?.verdict).toBe(
      'too_small',
    );
  });
});

describe('who does not take part', () => {
  const first = records[0];
  if (first === undefined) throw new Error('no customers');

  it('is told by the reason', () => {
    const complaint = {
      kind: 'complaint',
      eventId: '1',
      customerId: first.customerId,
      opened: '2026-11-01',
    } as const;
    const changed = groundOf([
      { ...first, relations: relationsOf([complaint]) },
      ...records.slice(1),
      { customerId: 'new', name: 'new', ledger: [], facts: {} },
    ]);

    const { leftOut } = designPilot(
      draft(),
      { ...changed, inOtherPilots: new Set(['C-002', 'C-003']) },
      SEED,
    );

    expect(leftOut).toMatchObject({ openComplaint: 1, inAnotherPilot: 2, leaving: 1 });
  });

  it('is whoever stands in another quadrant or is worth less than asked for', () => {
    const values = ground.customers.map(({ outlook }) => outlook?.valueIfActive ?? 0).sort((a, b) => a - b);
    const { eligible, leftOut } = designPilot(draft({ minValue: values[20] ?? 0 }), ground, SEED);
    const friends = designPilot(draft({ quadrants: ['TRUE_FRIEND'] }), ground, SEED);

    expect(eligible).toBe(21);
    expect(leftOut.belowMinValue).toBe(20);
    expect(friends.eligible + friends.leftOut.otherQuadrant).toBe(41);
  });
});
