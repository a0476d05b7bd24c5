import type { ManagersResponse } from '#shared/contracts';
import type { DataReply } from './reply-contract.ts';

/** What the account managers' part may call. */
export interface PlanManagersScript {
  planManagers(): DataReply<ManagersResponse>;
}
