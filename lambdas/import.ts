import { ImportRequest, ImportResponse } from '#shared/contracts';
import { type Clock, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { CurrencyMismatch, InvalidRequest, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { recordMetric } from './metrics.ts';
import { isReasonable } from './reasonable.ts';
import { refitTenant } from './refit.ts';
import { LONGEST_IMPORT_MS } from './store/revision.ts';
import type { TenantStore } from './store/tenant-store.ts';
import type { Outcome, Verdict } from './store/verdict.ts';

/** `POST /v1/import`: see ImportRequest. */
export const importHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'editor',
    body: ImportRequest,
    answer: ImportResponse,
    changes: true,
    respond: async (request, store) => {
      const answer = await importPart(request, store, dependencies);
      if (answer.rejected.length > 0) {
        recordMetric(dependencies.logger, 'RejectedRows', answer.rejected.length);
      }
      return answer;
    },
  });

export const handler = lambdaOf(importHandler);

/** One part as it was written: whose rows it held, what became of them, and which were not even tried. */
interface WrittenPart {
  readonly customerIds: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly unreasonable: readonly string[];
}

async function importPart(request: ImportRequest, store: TenantStore, clock: Clock): Promise<ImportResponse> {
  const { settings } = await store.readConfiguration();
  if (settings === null) throw new SettingsMissing();
  if (request.currency !== settings.currency) throw new CurrencyMismatch(request.currency, settings.currency);
  const revision = revisionOf(request, clock.nextRevision());

  const { customerIds, outcomes, unreasonable } = await writePart(request, store, revision);
  if (request.last) await refitTenant(store, clock, customerIds);

  const idsOf = (verdict: Verdict) => outcomes.filter((each) => each.verdict === verdict).map(({ id }) => id);
  return {
    revision,
    accepted: idsOf('accepted').length,
    unchanged: idsOf('unchanged').length,
    superseded: idsOf('superseded').length,
    rejected: [
      ...unreasonable.map((id) => ({ id, code: 'amount_out_of_range' })),
      ...idsOf('rejected').map((id) => ({ id, code: 'customer_history_full' })),
    ],
  };
}

function writePart(request: ImportRequest, store: TenantStore, revision: number): Promise<WrittenPart> {
  switch (request.entity) {
    case 'orders':
      return write(request.orders, ({ orderId }) => orderId, store.writeOrders, revision);
    case 'customers':
      return write(request.customers, ({ customerId }) => customerId, store.writeCustomers, revision);
    case 'events':
      return write(request.events, ({ eventId }) => eventId, store.writeEvents, revision);
    case 'deletions':
      return write(request.deletions, ({ id }) => id, store.writeDeletions, revision);
  }
}

async function write<Row extends { readonly customerId: string }>(
  rows: readonly Row[],
  idOf: (row: Row) => string,
  writeRows: (rows: readonly Row[], revision: number) => Promise<Outcome[]>,
  revision: number,
): Promise<WrittenPart> {
  const byReason = Map.groupBy(rows, isReasonable);
  return {
    customerIds: rows.map(({ customerId }) => customerId),
    outcomes: await writeRows(byReason.get(true) ?? [], revision),
    unreasonable: (byReason.get(false) ?? []).map(idOf),
  };
}

/**
 * A revision that is still to come would win over every import until then; and what an import may bring back that was
 * begun before a deletion is remembered only for a time.
 */
function revisionOf({ revision }: ImportRequest, latest: number): number {
  if (revision === undefined) return latest;
  const refuse = (problem: string) => new InvalidRequest([{ path: 'revision', problem }]);
  if (revision > latest) throw refuse('not given by this server');
  if (revision < latest - LONGEST_IMPORT_MS) throw refuse('too old: begin the import again');
  return revision;
}
