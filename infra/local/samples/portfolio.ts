import type { Day } from '#shared/history';
import { BEHAVIOURS, type Behaviour, type BehaviourName } from './behaviours.ts';
import { DAYS_PER_YEAR, FIRST_DAY } from './calendar.ts';
import type { SampleCompany } from './company.ts';
import { contractInvoices, contractTerms, type Term } from './contract.ts';
import { gamma, logNormal, pickWeighted, whole } from './draws.ts';
import { drawIdentity, type Identity } from './identity.ts';
import { type Purchase, purchases } from './purchases.ts';
import { type SalesDocument, salesDocuments } from './sales-document.ts';
import { type Random, sfc32 } from './sfc32.ts';

export interface SampleCustomer extends Identity {
  /** Counts from 1, in the order in which they came. */
  readonly number: number;
  readonly customerId: string;
  readonly behaviour: BehaviourName;
  /** The term that runs on the last day, or the last one that ran. */
  readonly term: Term | null;
  readonly documents: readonly SalesDocument[];
}

/** Two customers that every workbook must have, by number. */
const NAMED_LIKE_A_FORMULA = 23;
const FORMULA_NAME = '=IMPORTXML("http://example.com";"//a")';
const BUYS_IN_TWO_CURRENCIES = 14;

/**
 * The company's customers with all their paper from the first day up to and including `today`. Each has random
 * streams of its own that run forward in time: a later `today` adds, and changes nothing that was there.
 */
export function portfolioUntil(company: SampleCompany, today: Day): SampleCustomer[] {
  const names = new Set<string>();
  const customers: SampleCustomer[] = [];
  for (const arrival of arrivals(company)) {
    if (arrival.day > today) break;
    const identity = drawIdentity(sfc32(`${company.seed}/${arrival.number}/identity`), company, names);
    names.add(identity.name);
    const customer = liveUntil(today, company, arrival, identity);
    if (customer.documents.length > 0) customers.push(customer);
  }
  return customers;
}

interface Arrival {
  readonly number: number;
  /** Was a customer before the company's records begin. */
  readonly isFirst: boolean;
  readonly day: Day;
}

const MONTH_DAYS = 30.4;

/** Without end: after the first customers, new ones at random (gaps of shape 1). */
function* arrivals(company: SampleCompany): Generator<Arrival> {
  const random = sfc32(`${company.seed}/arrivals`);
  let day = FIRST_DAY;
  for (let number = 1; ; number++) {
    const isFirst = number <= company.firstCustomers;
    if (!isFirst) day += gamma(random, 1, MONTH_DAYS / company.newCustomersAMonth);
    yield { number, isFirst, day: Math.floor(day) };
  }
}

function liveUntil(
  today: Day,
  company: SampleCompany,
  { number, isFirst, day }: Arrival,
  identity: Identity,
): SampleCustomer {
  const seed = `${company.seed}/${number}`;
  const random = sfc32(`${seed}/life`);
  const drawn = pickWeighted(random, isFirst ? company.firstMix : company.newMix);
  const name = number === BUYS_IN_TWO_CURRENCIES ? 'exporter' : drawn;
  const behaviour: Behaviour = BEHAVIOURS[name];
  const start = day + whole(random, [0, isFirst ? firstOrderWithin(behaviour) : 3]);

  const terms = behaviour.contract
    ? termsUntil(today, sfc32(`${seed}/contract`), company, behaviour.contract, { isFirst, day: start })
    : [];
  const term = terms[terms.length - 1] ?? null;
  const lastDay = term !== null && term.noticeDay !== null ? Math.min(term.end, today) : today;
  const streams = [
    contractInvoices(sfc32(`${seed}/invoices`), terms),
    purchases(sfc32(`${seed}/purchases`), behaviour, start, company.typicalYear),
  ];
  const documents = streams.flatMap((stream, i) => [
    ...salesDocuments(sfc32(`${seed}/paper/${i}`), until(lastDay, stream)),
  ]);
  return {
    ...identity,
    ...(number === NAMED_LIKE_A_FORMULA ? { name: FORMULA_NAME } : {}),
    number,
    customerId: `${company.customerIdPrefix}${String(number).padStart(4, '0')}`,
    behaviour: name,
    term,
    documents: documents.filter((document) => document.day <= today),
  };
}

/** Days within which a customer that was there before orders again. */
function firstOrderWithin({ gapDays, seasonMonths }: Behaviour): number {
  return seasonMonths === undefined ? gapDays[1] : Math.floor(DAYS_PER_YEAR);
}

/** Contracts of the first customers began up to three years before the first day. */
const FIRST_CONTRACTS_DAYS_BEFORE = [0, 1095] as const;
const SPREAD_OF_CONTRACT_VALUE = 0.6;
/** A year's value is a whole number of five a month. */
const CONTRACT_VALUE_STEP = 60;

function termsUntil(
  today: Day,
  random: Random,
  { typicalYear }: SampleCompany,
  { yearValue, renewChance }: NonNullable<Behaviour['contract']>,
  start: Pick<Arrival, 'isFirst' | 'day'>,
): Term[] {
  const signed = start.isFirst ? start.day - whole(random, FIRST_CONTRACTS_DAYS_BEFORE) : start.day;
  const steps = logNormal(random, yearValue * typicalYear, SPREAD_OF_CONTRACT_VALUE) / CONTRACT_VALUE_STEP;
  const annualValue = Math.max(1, Math.round(steps)) * CONTRACT_VALUE_STEP;
  const terms: Term[] = [];
  for (const term of contractTerms(random, signed, annualValue, renewChance)) {
    if (term.start > today) break;
    terms.push(term);
  }
  return terms;
}

function* until(lastDay: Day, stream: Iterable<Purchase>): Generator<Purchase> {
  for (const purchase of stream) {
    if (purchase.day > lastDay) return;
    yield purchase;
  }
}
