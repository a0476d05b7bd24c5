import { type Order, RefreshResponse, TenantDeletion } from '#shared/contracts';
import type { ApiCaller } from './api-caller.ts';

/**
 * Work that takes several calls, as the add-on does it. Each time it makes the next call, and tells whether that was
 * the last. A call that was not answered is the next one again.
 */
export type LongWork = (caller: ApiCaller) => Promise<boolean>;

/** One import in parts of this many orders, under one revision; the last part closes it. */
export function importing(orders: readonly Order[], ordersAPart: number): LongWork {
  let [sent, revision] = [0, undefined as number | undefined];
  return async (caller) => {
    const part = orders.slice(sent, sent + ordersAPart);
    const last = sent + part.length === orders.length;
    ({ revision } = await caller.importOrders(part, { revision, last }));
    sent += part.length;
    return last;
  };
}

/** A refresh of all customers. */
export function refreshing(): LongWork {
  let after: string | null = null;
  return async (caller) => {
    const response = await caller.send('POST', '/v1/refresh', { after });
    after = RefreshResponse.parse(await response.json()).next;
    return after === null;
  };
}

/** The deletion of all that is kept of the company. */
export function deleting(): LongWork {
  return async (caller) => {
    const response = await caller.send('DELETE', '/v1/tenant');
    return TenantDeletion.parse(await response.json()).done;
  };
}

export async function finish(work: LongWork, caller: ApiCaller): Promise<void> {
  while (!(await work(caller)));
}
