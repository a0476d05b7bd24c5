import type * as contracts from '#shared/contracts';

/** A name under which the contracts export a schema. */
export type SchemaName = keyof typeof contracts;

/** What a route takes and gives, by the names of the contracts, and one line on what it is for. */
export interface Operation {
  readonly summary: string;
  readonly takes?: SchemaName;
  /** Absent for a page that a person reads. */
  readonly gives?: SchemaName;
  /** What stands in the path's `{places}`, unless they are ids. */
  readonly inPath?: SchemaName;
  /** Parameters behind the path's `?`. */
  readonly query?: Readonly<Record<string, QueryParameter>>;
}

interface QueryParameter {
  readonly what: string;
  readonly required?: boolean;
  readonly schema?: SchemaName;
}

const SINCE_DAY = { what: 'The first day.', required: true, schema: 'IsoDate' } as const;
const AFTER = { what: '`next` of the page before; absent for the first page.' };

/** By route, as `lambdas/routes.ts` lists them, without the version. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'POST /import': {
    summary:
      'Send one part of an import: orders, customers, events (outcomes of actions among them) or deletions.',
    takes: 'ImportRequest',
    gives: 'ImportResponse',
  },
  'POST /score': {
    summary: 'Score customers as of today: quadrant, worth, what to do, and why.',
    takes: 'ScoreRequest',
    gives: 'ScoreResponse',
  },
  'GET /scores': {
    summary: 'What refreshes have changed since a cursor.',
    gives: 'StoredScorePage',
    query: { since: { what: '`next` of an earlier answer; absent for everything.' } },
  },
  'GET /movements': {
    summary: 'Which customers went from one quadrant to another, from a day on.',
    gives: 'MovementPage',
    query: { since: SINCE_DAY, after: AFTER },
  },
  'GET /portfolio': {
    summary: 'Customers and money by quadrant, as of each refresh from a day on.',
    gives: 'PortfolioResponse',
    query: { since: SINCE_DAY },
  },
  'GET /portfolio/figures': {
    summary: 'The whole base in figures, with their history, how sure they are, and what moved them.',
    gives: 'PortfolioFigures',
  },
  'GET /outcomes': {
    summary: 'What became of recommended actions, summed up; outcomes are imported as events.',
    gives: 'OutcomesResponse',
  },
  'POST /refresh': {
    summary: 'Work out a part of the customers anew, as of today, and keep it.',
    takes: 'RefreshRequest',
    gives: 'RefreshResponse',
  },
  'GET /customers': {
    summary: 'Ids of all customers with a history.',
    gives: 'CustomerPage',
    query: { after: AFTER },
  },
  'POST /customers/forget': {
    summary: 'Delete all that is known of one customer.',
    takes: 'ForgetRequest',
    gives: 'ForgetResponse',
  },
  'GET /settings': { summary: 'The settings of the company.', gives: 'SettingsResponse' },
  'PUT /settings': {
    summary: 'Choose the settings of the company.',
    takes: 'SettingsResponse',
    gives: 'SettingsResponse',
  },
  'POST /settings/preview': {
    summary: 'What would new settings change? Stores nothing.',
    takes: 'SettingsPreviewRequest',
    gives: 'SettingsPreview',
  },
  'POST /programmes/advice': {
    summary: 'Which loyalty programmes suit the company, what speaks for and against them, and their price.',
    takes: 'AdviceRequest',
    gives: 'AdviceResponse',
  },
  'POST /programmes/simulate': {
    summary: 'What one or two loyalty programmes would earn, in many possible futures of the customers.',
    takes: 'SimulationRequest',
    gives: 'SimulationResponse',
  },
  'POST /programmes/managers': {
    summary: 'Which accounts would pay for an account manager, and how many managers the company carries.',
    takes: 'ManagersRequest',
    gives: 'ManagersResponse',
  },
  'GET /programmes/points': {
    summary: 'The points of all customers together, and what they are a liability of.',
    gives: 'PointsOverview',
  },
  'POST /programmes/points': {
    summary: 'Points and levels of customers as of today, worked out of their history.',
    takes: 'PointsRequest',
    gives: 'PointsResponse',
  },
  'GET /programmes/points/rules': {
    summary: 'How customers earn points.',
    gives: 'PointsRulesResponse',
  },
  'PUT /programmes/points/rules': {
    summary: 'Choose how customers earn points; null ends them.',
    takes: 'PointsRulesResponse',
    gives: 'PointsRulesResponse',
  },
  'GET /programme': { summary: 'The loyalty programme that runs.', gives: 'ProgrammeResponse' },
  'PUT /programme': {
    summary: 'Say which programme runs, and since when; null for none.',
    takes: 'ProgrammeResponse',
    gives: 'ProgrammeResponse',
  },
  'GET /programme/tracking': {
    summary: 'How the running programme does: members, rewards, gain against others like them.',
    gives: 'ProgrammeTracking',
  },
  'GET /pilots': { summary: 'The pilots of the company, without who takes part.', gives: 'Pilots' },
  'POST /pilots': {
    summary:
      'What a pilot could tell: who may take part, and the smallest effect it would see. Nothing is kept.',
    takes: 'PilotDraft',
    gives: 'PilotPreview',
  },
  'GET /pilots/{id}': { summary: 'A pilot, with who is in which group.', gives: 'Pilot' },
  'PUT /pilots/{id}': {
    summary: 'Draw up a pilot under an id of your choice; the same again changes nothing.',
    takes: 'PilotDraft',
    gives: 'Pilot',
  },
  'DELETE /pilots/{id}': { summary: 'Delete a pilot.', gives: 'Done' },
  'GET /pilots/{id}/readout': { summary: 'What came of a pilot, once it is over.', gives: 'PilotReadout' },
  'GET /stakeholders': {
    summary: 'The key accounts: whom we know there, the loyalty test, and the next visit.',
    gives: 'StakeholdersResponse',
  },
  'POST /stakeholders': {
    summary: 'The same of one customer.',
    takes: 'StakeholderRequest',
    gives: 'StakeholderResponse',
  },
  'PUT /stakeholders': {
    summary: "Answer a customer's loyalty test, as of today.",
    takes: 'LoyaltyTestRequest',
    gives: 'StakeholderResponse',
  },
  'GET /members': { summary: 'Who belongs to the company, and who is invited.', gives: 'Members' },
  'POST /members': { summary: 'Invite an address.', takes: 'InviteRequest', gives: 'InviteResponse' },
  'PUT /members/{id}': { summary: 'Give a member another role.', takes: 'RoleRequest', gives: 'Members' },
  'DELETE /members/{id}': {
    summary: 'Remove a member, take an invitation back, or leave.',
    gives: 'Done',
  },
  'GET /invitations': { summary: 'What the caller is invited to.', gives: 'MyInvitations' },
  'POST /invitations/accept': {
    summary: 'Join the company that invited the caller.',
    takes: 'AcceptRequest',
    gives: 'AcceptResponse',
  },
  'GET /digest': { summary: 'Whether the caller gets the weekly e-mail.', gives: 'DigestChoice' },
  'PUT /digest': {
    summary: "Turn the weekly e-mail on or off; it goes to the address of the caller's token.",
    takes: 'DigestRequest',
    gives: 'DigestChoice',
  },
  'GET /digest/stop/{token}': {
    summary: 'The page behind the link in the e-mail: it asks first.',
    inPath: 'DigestToken',
  },
  'POST /digest/stop/{token}': {
    summary: "Turn the e-mail off: the button of that page, or the reader's own program (RFC 8058).",
    inPath: 'DigestToken',
  },
  'GET /hooks': { summary: 'The doors for tools of marketing automation.', gives: 'Hooks' },
  'POST /hooks': {
    summary: 'Make a door for a tool. Its secret is told this once.',
    takes: 'NewHookRequest',
    gives: 'HookWithSecret',
  },
  'PUT /hooks/{id}': {
    summary: 'Choose how deliveries are read.',
    takes: 'HookReading',
    gives: 'Hook',
  },
  'PUT /hooks/{id}/secret': {
    summary: 'Change the secret; the one before opens nothing any more.',
    takes: 'HookSecretRequest',
    gives: 'HookWithSecret',
  },
  'DELETE /hooks/{id}': { summary: 'Take a door away.', gives: 'Done' },
  'POST /hooks/{id}': {
    summary:
      "A delivery of a tool, in the tool's own JSON, with headers that sign it: `X-Loyalty-Timestamp` (Unix seconds) " +
      "and `X-Loyalty-Signature` (`v1=` and HMAC-SHA-256, hexadecimal, over time, a full stop and body), or HubSpot's own.",
    gives: 'HookResponse',
  },
  'POST /export': {
    summary: 'Get a part of everything that is kept, as a file of JSON lines.',
    takes: 'ExportRequest',
    gives: 'ExportResponse',
  },
  'DELETE /tenant': {
    summary: 'Delete a part of everything that is kept; call again until it is done.',
    gives: 'TenantDeletion',
  },
};
