import { CHANGE, READ, type TenantAccess } from './access.ts';

export interface ApiFunction {
  readonly access: TenantAccess;
  /** Whether it puts files for the tenant into the bucket and signs links to them. */
  readonly exports?: boolean;
}

/** The functions behind the routes, by the name of their file in `lambdas`: what each may touch, and no more. */
export const API_FUNCTIONS: Readonly<Record<string, ApiFunction>> = {
  import: { access: { state: CHANGE, events: [...READ, 'PutItem'] } },
  score: { access: { state: READ } },
  scores: { access: { state: READ } },
  movements: { access: { state: READ } },
  portfolio: { access: { state: READ } },
  outcomes: { access: { state: READ } },
  refresh: { access: { state: CHANGE } },
  customers: { access: { state: READ } },
  forget: { access: { state: CHANGE, events: [...READ, 'DeleteItem'] } },
  settings: { access: { state: CHANGE } },
  preview: { access: { state: READ } },
  members: { access: { state: READ } },
  invitations: { access: { state: READ } },
  export: { access: { state: READ, events: READ }, exports: true },
  tenant: { access: { state: [...CHANGE, 'UpdateItem'], events: [...READ, 'DeleteItem'] } },
};
