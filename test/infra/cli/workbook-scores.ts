import type { CustomerScore, Locale } from '#shared/contracts';
import { defaultSettings } from '#shared/scoring';
import type { SegmentResult } from '../../../infra/local/commands/segment-result.ts';

const action = (label: string, netEffect: number | null, dueDate: string | null) => ({
  ...{ id: 'A22', code: 'DELIGHT', reason: `Why ${label}`, label, netEffect, dueDate },
});

/** A True Friend with everything that a row can have; `changes` make it another customer. */
export function scoreOf(customerId: string, changes: Partial<CustomerScore> = {}): CustomerScore {
  return {
    customerId,
    name: `Customer ${customerId}`,
    quadrant: 'TRUE_FRIEND',
    quadrantProbabilities: { TRUE_FRIEND: 0.75, BUTTERFLY: 0.05, BARNACLE: 0.2, STRANGER: 0 },
    confidence: 0.75,
    provisional: false,
    lifecycle: 'ACTIVE',
    wasLoyal: true,
    pAlive: 0.9,
    pBuysAgain: 0.8,
    expectedOrders: 4,
    nextOrderDate: '2026-12-12',
    contributionLastActiveYear: 1200,
    projectedShare: 0.8,
    clv: { historical: 3000, residual: 2500.5, total: 5500.5 },
    valueIfActive: 4000,
    intervals: null,
    touchTier: 'HIGH',
    nearestChange: {
      ...{ kind: 'order_before', quadrant: 'BUTTERFLY', date: '2027-03-01', orders: null, amount: null },
      text: 'Without an order before 1 Mar 2027 it becomes a Butterfly.',
    },
    primaryAction: action('Delight it', 340.25, '2026-11-28'),
    alternatives: [action('Ask for a referral', 90, '2026-12-20'), action('Do nothing', 0, null)],
    signs: [{ code: 'single_contact', text: 'Only one person is known there.' }],
    warnings: [{ code: 'margin_assumed', text: 'Margin assumed at 30%.' }],
    ...changes,
  };
}

/** A customer without any order. */
export function prospect(customerId: string): CustomerScore {
  return scoreOf(customerId, {
    ...{ quadrant: null, quadrantProbabilities: null, confidence: null, lifecycle: 'PROSPECT', pAlive: null },
    ...{ nextOrderDate: null, contributionLastActiveYear: null, clv: null, touchTier: null },
    ...{ nearestChange: null, signs: [], warnings: [], alternatives: [] },
    primaryAction: action('Call it', null, null),
  });
}

/** What a run found on 21 November 2026, for a company that counts in reais. */
export function resultOf(
  customers: readonly CustomerScore[],
  locale: Locale,
  changes: Partial<SegmentResult> = {},
): SegmentResult {
  return {
    asOf: '2026-11-21',
    settings: defaultSettings('BRL', locale, 'America/Sao_Paulo'),
    model: null,
    customers,
    warnings: [],
    reports: { orders: { accepted: 12, rejected: [], leftOut: [], assumptions: [] }, events: {} },
    ...changes,
  };
}
