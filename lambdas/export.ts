import { createHash } from 'node:crypto';
import { type ExportLine, ExportRequest, ExportResponse } from '#shared/contracts';
import { type Dependencies, type HandlerFactory, lambdaOf } from './dependencies.ts';
import { type Caller, endpoint } from './http/endpoint.ts';
import { cursorOf, LIST_BEGIN, ListPlace, placeAfter, readCursor } from './http/list-cursor.ts';
import { tellRoster } from './members.ts';
import { concurrently } from './store/concurrently.ts';
import type { TenantStore } from './store/tenant-store.ts';

/** A link that travels by mail is to be of no use to whoever finds it later. */
const LINK_SECONDS = 15 * 60;
/** A file is closed after so many bytes or customers, so that a part is made within seconds. */
const FILE_BYTES = 8_000_000;
const CUSTOMERS_PER_FILE = 500;
const CUSTOMERS_AT_ONCE = 8;

/** `POST /v1/export`: see ExportRequest. */
export const exportHandler: HandlerFactory = (dependencies) =>
  endpoint(dependencies, {
    needs: 'owner',
    body: ExportRequest,
    answer: ExportResponse,
    respond: (request, store, caller) => exportPart(request, store, caller, dependencies),
  });

export const handler = lambdaOf(exportHandler);

async function exportPart(
  { after }: ExportRequest,
  store: TenantStore,
  caller: Caller,
  { directory, exportFiles }: Dependencies,
): Promise<ExportResponse> {
  const place = after === null ? LIST_BEGIN : readCursor(after, ListPlace, 'after');
  const company = after === null ? await companyLines(store, caller, directory) : [];
  const { lines, last } = await customerLines(store, place);
  const next = placeAfter(place, last);
  const all = [...company, ...lines];
  const folder = createHash('sha256').update(caller.tenant).digest('hex').slice(0, 16);
  return {
    url: await exportFiles.keep(
      folder,
      all.map((line) => `${JSON.stringify(line)}\n`).join(''),
      LINK_SECONDS,
    ),
    expiresInSeconds: LINK_SECONDS,
    lines: all.length,
    next: next && cursorOf(next),
  };
}

async function companyLines(
  store: TenantStore,
  caller: Caller,
  directory: Dependencies['directory'],
): Promise<ExportLine[]> {
  const [{ settings }, rules, programme, pilots, figures, roster] = await Promise.all([
    store.readConfiguration(),
    store.readPointsRules(),
    store.readProgramme(),
    store.listPilots(),
    store.readFigures(''),
    directory.readRoster(caller.tenant),
  ]);
  return [
    ...(settings ? [{ type: 'settings' as const, settings }] : []),
    ...(rules ? [{ type: 'points_rules' as const, rules }] : []),
    ...(programme ? [{ type: 'programme' as const, programme }] : []),
    ...pilots.map((pilot) => ({ type: 'pilot' as const, pilot })),
    ...tellRoster(roster, caller).members.map((member) => ({ type: 'member' as const, member })),
    ...figures.map(({ asOf, sums }) => ({ type: 'figures' as const, asOf, sums })),
  ];
}

/** In the order of the list; `last` is where the next part goes on, null at the end of the shard. */
async function customerLines(
  store: TenantStore,
  { shard, after }: ListPlace,
): Promise<{ lines: ExportLine[]; last: string | null }> {
  const page = await store.listCustomers(shard, after, CUSTOMERS_PER_FILE);
  const lines: ExportLine[] = [];
  let [bytes, taken] = [0, 0];
  while (taken < page.length && bytes < FILE_BYTES) {
    const some = page.slice(taken, taken + CUSTOMERS_AT_ONCE);
    const found = (await concurrently(some, CUSTOMERS_AT_ONCE, ({ id }) => store.exportCustomer(id))).flat();
    lines.push(...found);
    bytes += found.reduce((sum, line) => sum + JSON.stringify(line).length, 0);
    taken += some.length;
  }
  const more = taken < page.length || page.length === CUSTOMERS_PER_FILE;
  return { lines, last: more ? (page[taken - 1]?.place ?? null) : null };
}
