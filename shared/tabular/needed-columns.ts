import type { Entity, Field } from './fields.ts';

interface Needs {
  /** Each of these columns. */
  readonly all: readonly Field[];
  /** At least one of these. */
  readonly any: readonly Field[];
}

/** The columns without which a table of the entity cannot be read, besides one that tells customers apart. */
export const NEEDED_COLUMNS: Readonly<Record<Entity, Needs>> = {
  customers: { all: [], any: [] },
  orders: { all: ['order_date'], any: ['amount_net', 'amount', 'amount_gross'] },
  contracts: { all: ['contract_end', 'contract_value'], any: [] },
  touchpoints: { all: ['event_date'], any: ['channel', 'hours', 'minutes', 'event_cost', 'direction'] },
  surveys: { all: ['event_date'], any: ['nps', 'csat'] },
  complaints: { all: ['complaint_date'], any: ['resolved_date', 'rating', 'complaint_state', 'subject'] },
  signals: { all: ['event_date'], any: ['page', 'usage_trend'] },
  contacts: { all: [], any: ['role', 'circle', 'attitude'] },
  wallets: { all: [], any: ['wallet_annual', 'supplier_rank'] },
  referrals: { all: ['event_date'], any: ['referred', 'won'] },
  outcomes: { all: ['event_date', 'action'], any: [] },
  memberships: { all: ['event_date', 'membership'], any: [] },
};

/** Of equally good readings of a table the first wins. */
export const ENTITIES = Object.keys(NEEDED_COLUMNS) as Entity[];
