import type { CustomerFacts } from '#shared/contracts';
import {
  type CustomerRecord,
  type Day,
  EMPTY_ASSORTMENT,
  EMPTY_RELATIONS,
  type Ledger,
} from '#shared/history';
import { complaintFacts } from './complaint-facts.ts';
import { contactFacts } from './contact-facts.ts';
import { contractFacts } from './contract-facts.ts';
import type { Moment } from './moment.ts';
import { outcomeFacts } from './outcome-facts.ts';
import { purchaseFacts } from './purchase-facts.ts';
import { signalFacts } from './signal-facts.ts';
import { surveyFacts } from './survey-facts.ts';
import { touchFacts } from './touch-facts.ts';
import { walletFacts } from './wallet-facts.ts';

/**
 * What is known of a customer on a day: the customer list, overruled by events that are newer or more precise, each
 * as its own file says. Events after `asOf` are not looked at; what no event tells stays as the list has it, and what
 * neither tells stays unknown. Without events the list's own object comes back.
 */
export function factsAsOf(
  record: Pick<CustomerRecord, 'facts' | 'ledger' | 'relations' | 'assortment'>,
  { asOf, hourCostMinor }: { readonly asOf: Day; readonly hourCostMinor: number },
): CustomerFacts {
  const { facts, ledger, relations = EMPTY_RELATIONS, assortment = EMPTY_ASSORTMENT } = record;
  const nothingSeen = Object.keys(relations).length === 0 && assortment.length === 0;
  if (nothingSeen && !ledger.some(({ discounts }) => discounts !== undefined)) return facts;
  const moment: Moment = { asOf, hourCostMinor, lastOrder: lastPurchaseDay(ledger, asOf) };
  return {
    ...facts,
    ...contractFacts(relations.contracts, facts.contract, asOf),
    ...touchFacts(relations, facts, moment),
    ...surveyFacts(relations.surveys, facts, asOf),
    ...complaintFacts(relations.complaints, facts, asOf),
    ...signalFacts(relations, facts, asOf),
    ...contactFacts(relations.contacts),
    ...walletFacts(relations.wallets, facts, asOf),
    ...outcomeFacts(relations, moment),
    ...purchaseFacts(ledger, assortment, facts, moment),
  };
}

function lastPurchaseDay(ledger: Ledger, asOf: Day): Day | null {
  for (let i = ledger.length - 1; i >= 0; i--) {
    const entry = ledger[i];
    if (entry !== undefined && entry.purchases > 0 && entry.day <= asOf) return entry.day;
  }
  return null;
}
