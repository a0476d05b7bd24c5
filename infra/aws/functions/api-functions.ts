import { CHANGE, READ, type TenantAccess } from './access.ts';

export interface ApiFunction {
  readonly access: TenantAccess;
  /** Whether it puts files for the tenant into the bucket and signs links to them. */
  readonly exports?: boolean;
  /** Whether it finds hooks, with what verifies their deliveries. */
  readonly hooks?: boolean;
  /** Whether it fits models, which begin with what companies have in common: it reads that, and writes it never. */
  readonly fits?: boolean;
  /** Whether it writes e-mail. */
  readonly mails?: boolean;
}

/** The functions behind the routes, by the name of their file in `lambdas`: what each may touch, and no more. */
export const API_FUNCTIONS: Readonly<Record<string, ApiFunction>> = {
  import: { access: { state: CHANGE, events: ['BatchGetItem', 'Query', 'PutItem'] }, fits: true },
  score: { access: { state: ['GetItem', 'BatchGetItem'] } },
  scores: { access: { state: READ } },
  movements: { access: { state: READ } },
  portfolio: { access: { state: ['GetItem', 'Query'] } },
  'portfolio-figures': { access: { state: CHANGE } },
  outcomes: { access: { state: ['GetItem'] } },
  refresh: { access: { state: CHANGE }, fits: true },
  customers: { access: { state: ['Query'] } },
  forget: { access: { state: CHANGE, events: ['Query', 'DeleteItem'] }, fits: true },
  settings: { access: { state: CHANGE }, fits: true },
  preview: { access: { state: READ }, fits: true },
  'programme-advice': { access: { state: READ } },
  'programme-simulation': { access: { state: READ } },
  'programme-managers': { access: { state: READ } },
  points: { access: { state: READ } },
  'points-rules': { access: { state: CHANGE } },
  programme: { access: { state: CHANGE } },
  pilots: { access: { state: CHANGE } },
  stakeholders: { access: { state: CHANGE } },
  members: { access: {}, mails: true },
  invitations: { access: {} },
  digest: { access: {} },
  'digest-stop': { access: {} },
  hooks: { access: {}, hooks: true },
  hook: { access: { state: CHANGE, events: ['BatchGetItem', 'Query', 'PutItem'] }, hooks: true },
  export: { access: { state: ['GetItem', 'Query'], events: ['Query'] }, exports: true },
  tenant: {
    access: { state: ['Query', 'UpdateItem', 'DeleteItem'], events: ['Query', 'DeleteItem'] },
    hooks: true,
  },
};
