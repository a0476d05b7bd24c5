import type {
  Customer,
  CustomerEvent,
  Deletion,
  ExportLine,
  LoyaltyTest,
  Order,
  Pilot,
  PointsRules,
  QuadrantMovement,
  RunningProgramme,
  Settings,
  StoredScore,
  TenantDeletion,
} from '#shared/contracts';
import type { CustomerRecord } from '#shared/history';
import type { Pool, PortfolioModel } from '#shared/scoring';
import { type Configuration, readConfiguration, writeModel, writeSettings } from './configuration.ts';
import {
  type CustomerSample,
  isShardLongerThan,
  listCustomerIds,
  listCustomerShard,
  listCustomers,
  type PlacedCustomer,
  sampleCustomers,
} from './customer-list.ts';
import { isKnown, recordOf } from './customer-summary.ts';
import type { Database, TenantScope } from './database.ts';
import { deleteTenantStep } from './delete-tenant.ts';
import { type Delivery, isKnownDelivery, keepDelivery } from './deliveries.ts';
import { type Entry, entryOfDeletion, entryOfEvent, entryOfOrder } from './entry.ts';
import { exportCustomer } from './export-customer.ts';
import { readFigures, type ShardSums, writeFigures } from './figures.ts';
import { forgetCustomer } from './forget.ts';
import { whileOpen } from './lease.ts';
import { type ListPage, listMovements, listResults } from './list-results.ts';
import { changeLoyaltyTests, readLoyaltyTests } from './loyalty-tests.ts';
import { createPilot, deletePilot, forgetInPilots, listPilots, readPilot } from './pilots.ts';
import { readPointsRules, writePointsRules } from './points-rules.ts';
import { readPool } from './pool.ts';
import { readProgramme, writeProgramme } from './programme.ts';
import { dropProgress, keepProgress, readProgress, type ShardProgress } from './progress.ts';
import { readRefreshed, writeRefreshed } from './refreshed.ts';
import { type NewResult, readResults, writeResults } from './results.ts';
import { readSummaries } from './standing.ts';
import { readTallies, type ShardTally, writeTally } from './tallies.ts';
import type { Outcome } from './verdict.ts';
import { writeCustomers } from './write-customers.ts';
import { writeEntries } from './write-entries.ts';

/** All that a request may do with its tenant's data. There is no way from here to another tenant's. */
export interface TenantStore {
  readConfiguration(): Promise<Configuration>;
  writeSettings(
    settings: Settings,
    seenVersion: number,
    fitted: { model: PortfolioModel; revision: number } | null,
  ): Promise<boolean>;
  writeModel(model: PortfolioModel, revision: number, seenVersion: number): Promise<boolean>;
  /** These write one part of an import each, and tell what became of each row, grouped by customer. */
  writeOrders(orders: readonly Order[], revision: number): Promise<Outcome[]>;
  writeEvents(events: readonly CustomerEvent[], revision: number): Promise<Outcome[]>;
  writeDeletions(deletions: readonly Deletion[], revision: number): Promise<Outcome[]>;
  writeCustomers(customers: readonly Customer[], revision: number): Promise<Outcome[]>;
  /** By customer id; those of whom nothing is known are absent. One BatchGet for each 100 customers. */
  readRecords(customerIds: Iterable<string>): Promise<Map<string, CustomerRecord>>;
  listCustomerIds(): Promise<string[]>;
  /** One of `LIST_SHARDS` parts of the same list. */
  listCustomerShard(shard: number): Promise<string[]>;
  /** The same page by page: takes a moment however long the shard is. */
  listCustomers(shard: number, after: string | null, most: number): Promise<PlacedCustomer[]>;
  /** About so many that stand for all: takes a moment however many there are. */
  sampleCustomers(most: number): Promise<CustomerSample>;
  isShardLongerThan(customers: number, shard: number): Promise<boolean>;
  /** What refreshes have left; see the functions of these names. */
  readResults(customerIds: Iterable<string>): Promise<Map<string, StoredScore>>;
  writeResults(results: readonly NewResult[], revision: number): Promise<void>;
  listResults(shard: number, since: number, after: string | null): Promise<ListPage<StoredScore>>;
  listMovements(shard: number, since: string, after: string | null): Promise<ListPage<QuadrantMovement>>;
  writeFigures(shard: number, sums: ShardSums): Promise<void>;
  readFigures(since: string): Promise<ShardSums[]>;
  writeTally(shard: number, tally: ShardTally): Promise<boolean>;
  readTallies(): Promise<Map<number, ShardTally>>;
  readProgress(shard: number, standing: string): Promise<ShardProgress | null>;
  keepProgress(shard: number, progress: ShardProgress): Promise<void>;
  dropProgress(shard: number, progress: Pick<ShardProgress, 'revision'>): Promise<void>;
  /** See the functions of these names. */
  readLoyaltyTests(customerIds: Iterable<string>): Promise<Map<string, readonly LoyaltyTest[]>>;
  changeLoyaltyTests(
    customerId: string,
    change: (before: readonly LoyaltyTest[]) => readonly LoyaltyTest[],
  ): Promise<readonly LoyaltyTest[] | null>;
  /** Null while no programme runs. */
  readProgramme(): Promise<RunningProgramme | null>;
  writeProgramme(programme: RunningProgramme | null): Promise<void>;
  /** Pilots, newest first. */
  listPilots(): Promise<Pilot[]>;
  readPilot(id: string): Promise<Pilot | null>;
  /** Keeps a new one; false when there is one of that id. */
  createPilot(pilot: Pilot): Promise<boolean>;
  deletePilot(id: string): Promise<void>;
  /** Null while the company has no points. */
  readPointsRules(): Promise<PointsRules | null>;
  writePointsRules(rules: PointsRules | null): Promise<void>;
  /** Everything that is kept of a customer. */
  exportCustomer(customerId: string): Promise<ExportLine[]>;
  /** Forgets what is known of a customer; gives how many orders and events went with it. */
  forgetCustomer(customerId: string, revision: number): Promise<number>;
  /** Whether a delivery was taken in before, and that it was. */
  isKnownDelivery(delivery: Delivery): Promise<boolean>;
  keepDelivery(delivery: Delivery): Promise<void>;
  /** What all companies have in common, read here as every fit begins with it; written by the night only. */
  readPool(): Promise<Pool>;
  /** When the last refresh of all customers began, in milliseconds since 1970; null before the first. */
  readRefreshed(): Promise<number | null>;
  writeRefreshed(at: number): Promise<void>;
  /**
   * Every change goes through here, so that none meets the deletion of the tenant; throws TenantClosing. One that may
   * take longer than a request says so.
   */
  whileOpen<Result>(change: () => Promise<Result>, longestMs?: number): Promise<Result>;
  /** Deletes the tenant's data but for its members, a step at a time. */
  deleteStep(): Promise<TenantDeletion>;
}

export function storeOf(database: Database, tenant: string): TenantStore {
  const scope: TenantScope = { ...database, tenant };
  const writeAs =
    <Row>(entryOf: (row: Row, revision: number) => Entry) =>
    (rows: readonly Row[], revision: number) =>
      writeEntries(
        scope,
        rows.map((row) => entryOf(row, revision)),
      );
  return {
    readConfiguration: () => readConfiguration(scope),
    writeSettings: (settings, seenVersion, fitted) => writeSettings(scope, settings, seenVersion, fitted),
    writeModel: (model, revision, seenVersion) => writeModel(scope, model, revision, seenVersion),
    writeOrders: writeAs(entryOfOrder),
    writeEvents: writeAs(entryOfEvent),
    writeDeletions: writeAs(entryOfDeletion),
    writeCustomers: (customers, revision) => writeCustomers(scope, customers, revision),
    readRecords: async (customerIds) => {
      const known = [...(await readSummaries(scope, customerIds))].filter(([, { summary }]) =>
        isKnown(summary),
      );
      return new Map(known.map(([id, { summary }]) => [id, recordOf(id, summary)]));
    },
    listCustomerIds: () => listCustomerIds(scope),
    listCustomerShard: (shard) => listCustomerShard(scope, shard),
    listCustomers: (shard, after, most) => listCustomers(scope, shard, after, most),
    sampleCustomers: (most) => sampleCustomers(scope, most),
    isShardLongerThan: (customers, shard) => isShardLongerThan(scope, customers, shard),
    readResults: (customerIds) => readResults(scope, customerIds),
    writeResults: (results, revision) => writeResults(scope, results, revision),
    listResults: (shard, since, after) => listResults(scope, shard, since, after),
    listMovements: (shard, since, after) => listMovements(scope, shard, since, after),
    writeFigures: (shard, sums) => writeFigures(scope, shard, sums),
    readFigures: (since) => readFigures(scope, since),
    writeTally: (shard, tally) => writeTally(scope, shard, tally),
    readTallies: () => readTallies(scope),
    readProgress: (shard, standing) => readProgress(scope, shard, standing),
    keepProgress: (shard, progress) => keepProgress(scope, shard, progress),
    dropProgress: (shard, progress) => dropProgress(scope, shard, progress),
    readLoyaltyTests: (customerIds) => readLoyaltyTests(scope, customerIds),
    changeLoyaltyTests: (customerId, change) => changeLoyaltyTests(scope, customerId, change),
    readPointsRules: () => readPointsRules(scope),
    writePointsRules: (rules) => writePointsRules(scope, rules),
    exportCustomer: (customerId) => exportCustomer(scope, customerId),
    forgetCustomer: async (customerId, revision) => {
      const deleted = await forgetCustomer(scope, customerId, revision);
      await forgetInPilots(scope, customerId);
      return deleted;
    },
    isKnownDelivery: (delivery) => isKnownDelivery(scope, delivery),
    keepDelivery: (delivery) => keepDelivery(scope, delivery),
    readProgramme: () => readProgramme(scope),
    writeProgramme: (programme) => writeProgramme(scope, programme),
    listPilots: () => listPilots(scope),
    readPilot: (id) => readPilot(scope, id),
    createPilot: (pilot) => createPilot(scope, pilot),
    deletePilot: (id) => deletePilot(scope, id),
    readPool: () => readPool(scope),
    readRefreshed: () => readRefreshed(scope),
    writeRefreshed: (at) => writeRefreshed(scope, at),
    whileOpen: (change, longestMs) => whileOpen(scope, change, longestMs),
    deleteStep: () => deleteTenantStep(scope),
  };
}
