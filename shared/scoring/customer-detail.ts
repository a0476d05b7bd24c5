import { judgeRules, type Reader, type Situation } from '#shared/actions';
import type { CustomerDetail } from '#shared/contracts';
import { type CustomerRecord, type Day, isoDateOf, type Ledger } from '#shared/history';

/** What a customer's card shows beside its row. */
export function customerDetail(
  { ledger, facts }: CustomerRecord,
  situation: Situation,
  curve: CustomerDetail['curve'],
  { locale, minorPerMajor }: Reader,
): CustomerDetail {
  return {
    decision: judgeRules(situation, locale),
    timeline: timelineOf(ledger, situation.asOf, minorPerMajor),
    curve,
    facts,
  };
}

function timelineOf(ledger: Ledger, asOf: Day, minorPerMajor: number): CustomerDetail['timeline'] {
  const months = new Map<string, { orders: number; netMinor: number }>();
  for (const { day, purchases, netMinor } of ledger) {
    if (day > asOf) break;
    const month = isoDateOf(day).slice(0, 7);
    const sum = months.get(month) ?? { orders: 0, netMinor: 0 };
    months.set(month, { orders: sum.orders + Number(purchases > 0), netMinor: sum.netMinor + netMinor });
  }
  return [...months].map(([month, { orders, netMinor }]) => ({
    month,
    orders,
    net: netMinor / minorPerMajor,
  }));
}
