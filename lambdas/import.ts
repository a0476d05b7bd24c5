import { ImportRequest, ImportResponse, type Order } from '#shared/contracts';
import { type Clock, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { CurrencyMismatch, InvalidRequest, SettingsMissing } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { refitTenant } from './refit.ts';
import type { TenantStore } from './store/tenant-store.ts';
import type { Verdict } from './store/verdict.ts';

/**
 * An order beyond this, in minor units, is a slip of the keyboard in any currency. It also keeps a day's sum well
 * inside the integers that a number holds exactly.
 */
const MAX_ORDER_MINOR = 1e13;

/** `POST /v1/import`: see ImportRequest. */
export const importHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    body: ImportRequest,
    answer: ImportResponse,
    respond: (request, store) => importPart(request, store, dependencies),
  });

export const handler = lambdaOf(importHandler);

async function importPart(request: ImportRequest, store: TenantStore, clock: Clock): Promise<ImportResponse> {
  const { settings } = await store.readConfiguration();
  if (settings === null) throw new SettingsMissing();
  if (request.currency !== settings.currency) throw new CurrencyMismatch(request.currency, settings.currency);
  const revision = revisionOf(request, clock.nextRevision());

  const orders = request.entity === 'orders' ? request.orders : [];
  const absurd = new Set(orders.filter(isBeyondReason));
  const verdicts =
    request.entity === 'orders'
      ? await store.writeOrders(
          orders.filter((order) => !absurd.has(order)),
          revision,
        )
      : await store.writeCustomers(request.customers, revision);

  if (request.last) {
    const written = request.entity === 'orders' ? request.orders : request.customers;
    await refitTenant(
      store,
      clock,
      written.map(({ customerId }) => customerId),
    );
  }

  const count = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  return {
    revision,
    accepted: count('accepted'),
    unchanged: count('unchanged'),
    superseded: count('superseded'),
    rejected: [...absurd].map(({ orderId }) => ({ id: orderId, code: 'amount_out_of_range' })),
  };
}

/** A revision that is still to come would win over every import until then. */
function revisionOf({ revision }: ImportRequest, latest: number): number {
  if (revision === undefined) return latest;
  if (revision <= latest) return revision;
  throw new InvalidRequest([{ path: 'revision', problem: 'not given by this server' }]);
}

function isBeyondReason({ netMinor, costMinor = 0 }: Order): boolean {
  return Math.max(Math.abs(netMinor), Math.abs(costMinor)) > MAX_ORDER_MINOR;
}
