import type { NamedField } from '#shared/i18n';
import type { Entity, IdentityField } from '#shared/tabular';

/** The columns of a template, besides the one that says whose row it is. */
const FIELDS: Readonly<Record<Entity, readonly Exclude<NamedField, IdentityField>[]>> = {
  orders: ['order_id', 'order_date', 'amount_net', 'cost', 'product', 'category'],
  customers: ['segment', 'owner', 'gross_margin_pct', 'cost_to_serve_12m', 'acquisition_cost'],
  contracts: ['contract_start', 'contract_end', 'contract_value', 'renewals', 'notice'],
  touchpoints: ['event_date', 'channel', 'direction', 'hours', 'event_cost'],
  surveys: ['event_date', 'nps', 'csat'],
  complaints: ['complaint_date', 'subject', 'complaint_state', 'resolved_date'],
  signals: ['event_date', 'page', 'usage_trend'],
  contacts: ['contact_name', 'role', 'circle', 'attitude'],
  wallets: ['event_date', 'wallet_annual', 'supplier_rank', 'supplier_count'],
  referrals: ['event_date', 'referred', 'won'],
  outcomes: ['event_date', 'action', 'done', 'worked'],
  memberships: ['event_date', 'membership', 'points', 'event_cost'],
};

/**
 * The columns of a template from left to right. Of columns that say whose row it is there is the one by which the
 * customers are told apart, so that nobody fills in the other; orders and lists of customers name them as well.
 */
export function templateFields(entity: Entity, identity: IdentityField): readonly NamedField[] {
  const tellsNames = entity === 'orders' || entity === 'customers';
  const whose: NamedField[] =
    tellsNames && identity !== 'customer_name' ? [identity, 'customer_name'] : [identity];
  return entity === 'orders'
    ? ['order_id', 'order_date', ...whose, ...FIELDS.orders.slice(2)]
    : [...whose, ...FIELDS[entity]];
}
