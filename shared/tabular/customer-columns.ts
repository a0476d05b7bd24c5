import { CUSTOMER_HEADERS } from './customer-headers.ts';

/** The columns that say whose row it is, in a table of anything that happened with customers. */
const { customer_id, tax_id, customer_name } = CUSTOMER_HEADERS;
export const CUSTOMER_COLUMNS = { customer_id, tax_id, customer_name };
