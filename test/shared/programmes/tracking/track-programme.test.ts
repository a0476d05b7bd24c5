import { describe, expect, it } from 'vitest';
import type { CustomerEvent, Pilot, ProgrammeDesign, RunningProgramme } from '#shared/contracts';
import { type CustomerRecord, type Day, isoDateOf, relationsOf } from '#shared/history';
import { type TrackingGround, trackProgramme } from '#shared/programmes';
import { matchMembers } from '../../../../shared/programmes/tracking/match.ts';
import { memberOf } from '../../../../shared/programmes/tracking/member.ts';
import { company, groundOf, TODAY } from '../pilots/company.ts';

const START = TODAY - 200;
const CYCLE = 30;

const design: ProgrammeDesign = {
  type: 'points',
  invited: ['TRUE_FRIEND', 'BUTTERFLY', 'BARNACLE', 'STRANGER'],
  minimumSales: 0,
  rules: [{ from: 0, rate: 0.02 }],
  rewardOn: 'all_sales',
  benefitPerMember: 0,
  feePerMember: 0,
  runningCost: 365,
  startCost: 1000,
  assumptions: {
    join: {
      TRUE_FRIEND: { low: 0.1, high: 0.9 },
      BUTTERFLY: { low: 0.1, high: 0.9 },
      BARNACLE: { low: 0.1, high: 0.9 },
      STRANGER: { low: 0.1, high: 0.9 },
    },
    uplift: { low: 0, high: 0.2 },
    stay: { low: 0, high: 0.2 },
    pulledForward: { low: 0, high: 0.2 },
    redeem: { low: 0.5, high: 1 },
    costs: { low: 1, high: 1.2 },
  },
};
const programme: RunningProgramme = { design, start: isoDateOf(START) };

const step = (
  customerId: string,
  day: Day,
  what: 'joined' | 'left' | 'redeemed',
  costMinor?: number,
): CustomerEvent => ({
  kind: 'membership',
  eventId: `${what}-${day}`,
  customerId,
  date: isoDateOf(day),
  what,
  ...(costMinor !== undefined && { costMinor }),
});

/** Every second customer joins on the first day, and buys so much more from then on. */
const isMember = (i: number) => i % 2 === 0;
function running(
  factor: number,
  steps: (id: string) => CustomerEvent[] = (id) => [step(id, START, 'joined')],
) {
  const ids = new Set(company(60).flatMap(({ customerId }, i) => (isMember(i) ? [customerId] : [])));
  const records = company(60, { grow: (id, day) => (ids.has(id) && day >= START ? factor : 1) });
  return records.map(
    (record): CustomerRecord =>
      ids.has(record.customerId) ? { ...record, relations: relationsOf(steps(record.customerId)) } : record,
  );
}

function track(
  records: readonly CustomerRecord[],
  given: Partial<RunningProgramme> = {},
  pilots: Pilot[] = [],
  quadrantBefore: TrackingGround['quadrantBefore'] = () => 'TRUE_FRIEND',
) {
  return trackProgramme(
    { ...programme, ...given },
    { ...groundOf(records), quadrantBefore, currency: 'PLN', cycleDays: CYCLE, pilots },
  );
}

describe('a running programme', () => {
  it('counts who joined, who still is, who bought and who redeemed', () => {
    const records = running(1, (id) => [
      step(id, START + 1, 'joined'),
      ...(id === 'C-001' ? [step(id, START + 50, 'left')] : []),
      ...(id === 'C-003' ? [step(id, START + 60, 'redeemed', 5000)] : []),
    ]);

    expect(track(records)).toMatchObject({
      days: 200,
      invited: 59,
      members: 29,
      left: 1,
      redeemers: 1,
      rewardsRedeemed: 50,
      // A start of 1,000 and 200 days of 1 a day.
      overhead: 1200,
    });
  });

  it('reckons the rewards by the rules: 2% of what members bought since', () => {
    const records = running(1);
    const bought = records.reduce((sum, { ledger }, i) => {
      if (!isMember(i)) return sum;
      return (
        sum +
        ledger.reduce((each, { day, netMinor }) => (day >= START && day < TODAY ? each + netMinor : each), 0)
      );
    }, 0);

    expect(track(records).rewardsEarned).toBeCloseTo((0.02 * bought) / 100, 4);
    const steep = {
      ...design,
      rules: [
        { from: 0, rate: 0.02 },
        { from: 1e9, rate: 0.5 },
      ],
    };
    expect(track(records, { design: steep }).rewardsEarned).toBeCloseTo((0.02 * bought) / 100, 4);
  });

  it('finds what members bring more than others like them, and goes on', () => {
    const found = track(running(1.5));

    expect(found.against?.control).toBe('matched');
    expect(found.against?.share.low).toBeGreaterThan(0.2);
    expect(found.against?.share.high).toBeLessThan(0.8);
    expect(found.pGain).toBeGreaterThan(0.95);
    expect(found.costRatio).toBeLessThan(1);
    expect(found.verdict).toBe('go_on');
  });

  it('says stop when, after two cycles, it hardly gains', () => {
    const costly = { ...design, runningCost: 200_000 };

    expect(track(running(1), { design: costly }).verdict).toBe('stop');
    expect(track(running(1), { design: costly, start: isoDateOf(TODAY - 50) }).verdict).toBe('too_early');
  });

  it('cannot tell without anybody to compare with', () => {
    const nobody = track(company(60));

    expect(nobody).toMatchObject({ members: 0, against: null, pGain: null, verdict: 'cannot_tell' });
  });

  it('prefers the groups that a finished pilot drew by lot', () => {
    const records = running(1.5);
    const pairs = Array.from({ length: 30 }, (_, i) => ({
      a: records[2 * i]?.customerId ?? null,
      b: records[2 * i + 1]?.customerId ?? null,
    }));
    const pilot: Pilot = {
      id: 'pilot-0001',
      draft: {
        name: 'x',
        subject: 'programme',
        measure: 'contribution',
        quadrants: ['TRUE_FRIEND'],
        minValue: 0,
        start: isoDateOf(START),
        days: 100,
        pairs: 30,
      },
      createdOn: isoDateOf(START),
      end: isoDateOf(START + 99),
      seed: 1,
      pairs,
      power: { pairs: 30, smallest: null, usual: 0, pairsForGoodEffect: null, verdict: 'coarse' },
    };

    expect(track(records, {}, [pilot]).against).toMatchObject({ control: 'pilot', pairs: 30 });
    const running_ = { ...pilot, end: isoDateOf(TODAY + 5) };
    expect(track(records, {}, [running_]).against?.control).toBe('matched');
  });

  it('compares within a quadrant as it was before, and invites by it', () => {
    const records = running(1);
    const friends = { ...design, invited: ['TRUE_FRIEND' as const] };

    const found = track(records, { design: friends }, [], ({ customerId }) =>
      Number(customerId.slice(2)) <= 30 ? 'TRUE_FRIEND' : 'STRANGER',
    );

    // Thirty members, half of them invited, and fifteen friends who did not join.
    expect(found).toMatchObject({ members: 30, invited: 45 });
    expect(track(records, {}, [], () => null).against).toBeNull();
  });

  it('has nothing to tell before its first day', () => {
    expect(track(running(1), { start: isoDateOf(TODAY + 10) })).toMatchObject({
      days: 0,
      members: 0,
      verdict: 'too_early',
    });
  });

  it('tells the scores of members and others before and since', () => {
    const survey = (customerId: string, day: Day, nps: number): CustomerEvent => ({
      kind: 'survey',
      eventId: String(day),
      customerId,
      date: isoDateOf(day),
      nps,
    });
    const records = running(1, (id) => [
      step(id, START, 'joined'),
      survey(id, START - 10, 6),
      survey(id, START + 10, 10),
    ]);

    expect(track(records).nps).toEqual({
      members: { before: -100, since: 100, answers: 30 },
      others: { before: null, since: null, answers: 0 },
    });
  });
});

describe('a member', () => {
  const memberAfter = (...steps: CustomerEvent[]) =>
    memberOf(
      { customerId: 'C', name: '', ledger: [], facts: {}, relations: relationsOf(steps) },
      START,
      TODAY,
    );

  it('is who joined and has not left since; who comes back is one again', () => {
    expect(memberAfter(step('C', START + 1, 'joined'))).toMatchObject({ since: START + 1, left: false });
    expect(memberAfter(step('C', START + 1, 'joined'), step('C', START + 1, 'left'))).toMatchObject({
      since: null,
      left: true,
    });
    expect(
      memberAfter(
        step('C', START + 1, 'joined'),
        step('C', START + 2, 'left'),
        step('C', START + 3, 'joined'),
      ),
    ).toMatchObject({ since: START + 3, left: false });
  });

  it('is who redeems, whether or not joining was noted', () => {
    expect(memberAfter(step('C', START + 9, 'redeemed', 300))).toEqual({
      since: START + 9,
      left: false,
      redemptions: 1,
      rewardCost: 300,
    });
  });
});

describe('likes', () => {
  const one = (usual: number, kind = 'TRUE_FRIEND true') => ({ usual, kind });

  it('are nearest in size, bought as recently, and serve once', () => {
    const [big, small] = [one(1000), one(100)];
    const [near, far, stale] = [one(900), one(5000), one(100, 'TRUE_FRIEND false')];

    expect(matchMembers([small, big], [far, near, stale])).toEqual([[big, near]]);
    expect(matchMembers([big, one(990)], [near])).toHaveLength(1);
  });
});
