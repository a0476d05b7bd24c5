/** Names that commands look for in the account; all else is named by CloudFormation. */
export const REFRESH_MACHINE = 'loyalty-quadrant-refresh';
export const DIGEST_FUNCTION = 'loyalty-quadrant-digest-send';

/** Where failures wait, by what they are. */
export const FAILURE_QUEUES = {
  /** Companies whose refresh failed however often it was tried: `{ tenant, at, error }`. */
  failed: 'loyalty-quadrant-refresh-failed',
  /** Hours of the night work that could not begin, as the input of the state machine. */
  unscheduled: 'loyalty-quadrant-refresh-unscheduled',
  /** Hours of the weekly e-mail that could not begin or broke off, as the input of its function. */
  digestsMissed: 'loyalty-quadrant-digests-missed',
} as const;
