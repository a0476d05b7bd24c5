import type { Customer, Order, Settings } from '#shared/contracts';
import type { CustomerRecord } from '#shared/history';
import type { PortfolioModel } from '#shared/scoring';
import { type Configuration, readConfiguration, writeModel, writeSettings } from './configuration.ts';
import { listCustomerIds, listCustomerShard } from './customer-list.ts';
import { recordOf } from './customer-summary.ts';
import type { Database, TenantScope } from './database.ts';
import { readSummaries } from './standing.ts';
import type { Verdict } from './verdict.ts';
import { writeCustomers } from './write-customers.ts';
import { writeOrders } from './write-orders.ts';

/** All that a request may do with its tenant's data. There is no way from here to another tenant's. */
export interface TenantStore {
  readConfiguration(): Promise<Configuration>;
  writeSettings(
    settings: Settings,
    seenVersion: number,
    fitted: { model: PortfolioModel; revision: number } | null,
  ): Promise<boolean>;
  writeModel(model: PortfolioModel, revision: number, seenVersion: number): Promise<boolean>;
  writeOrders(orders: readonly Order[], revision: number): Promise<Verdict[]>;
  writeCustomers(customers: readonly Customer[], revision: number): Promise<Verdict[]>;
  /** By customer id; those of whom nothing is known are absent. One BatchGet for each 100 customers. */
  readRecords(customerIds: Iterable<string>): Promise<Map<string, CustomerRecord>>;
  listCustomerIds(): Promise<string[]>;
  /** One of `LIST_SHARDS` parts of the same list. */
  listCustomerShard(shard: number): Promise<string[]>;
}

export function storeOf(database: Database, tenant: string): TenantStore {
  const scope: TenantScope = { ...database, tenant };
  return {
    readConfiguration: () => readConfiguration(scope),
    writeSettings: (settings, seenVersion, fitted) => writeSettings(scope, settings, seenVersion, fitted),
    writeModel: (model, revision, seenVersion) => writeModel(scope, model, revision, seenVersion),
    writeOrders: (orders, revision) => writeOrders(scope, orders, revision),
    writeCustomers: (customers, revision) => writeCustomers(scope, customers, revision),
    readRecords: async (customerIds) => {
      const summaries = await readSummaries(scope, customerIds);
      return new Map([...summaries].map(([id, { summary }]) => [id, recordOf(id, summary)]));
    },
    listCustomerIds: () => listCustomerIds(scope),
    listCustomerShard: (shard) => listCustomerShard(scope, shard),
  };
}
