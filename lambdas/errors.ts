import type { ErrorCode, ErrorResponse } from '#shared/contracts';

export type ErrorDetail = ErrorResponse['error']['details'][number];

/** A failure that the caller is told about, by its code. Messages are for the log and carry no personal data. */
export abstract class ApiError extends Error {
  abstract readonly code: ErrorCode;
  readonly details: readonly ErrorDetail[] = [];
}

export class InvalidJson extends ApiError {
  readonly code = 'invalid_json';

  constructor() {
    super('the body is not JSON');
  }
}

export class InvalidRequest extends ApiError {
  readonly code = 'invalid_request';
  override readonly details: readonly ErrorDetail[];

  constructor(details: readonly ErrorDetail[]) {
    super(`${details.length} places of the request are wrong`);
    this.details = details;
  }
}

/** `reason` names the check that failed, for the log: the caller only learns that it was refused. */
export class Unauthenticated extends ApiError {
  readonly code = 'unauthenticated';

  constructor(reason: string) {
    super(`refused: ${reason}`);
  }
}

export class EmailNotVerified extends ApiError {
  readonly code = 'email_not_verified';

  constructor() {
    super('the e-mail address of the token is not verified');
  }
}

export class Forbidden extends ApiError {
  readonly code = 'forbidden';

  constructor(role: string, needed: string) {
    super(`a ${role} asks for what takes a ${needed}`);
  }
}

export class LastOwner extends ApiError {
  readonly code = 'last_owner';

  constructor() {
    super('the tenant would be without an owner');
  }
}

/** A member or an invitation that is not there, or not any more. */
export class MemberNotFound extends ApiError {
  readonly code = 'not_found';

  constructor() {
    super('no such member or invitation');
  }
}

export class HookNotFound extends ApiError {
  readonly code = 'not_found';

  constructor() {
    super('no such hook of the tenant');
  }
}

/** A customer of whom nothing is known here, or nothing any more. */
export class CustomerNotFound extends ApiError {
  readonly code = 'not_found';

  constructor() {
    super('no such customer of the tenant');
  }
}

export class PointsRulesMissing extends ApiError {
  readonly code = 'not_found';

  constructor() {
    super('the tenant has no rules for points');
  }
}

export class PilotNotFound extends ApiError {
  readonly code = 'not_found';

  constructor() {
    super('no such pilot of the tenant');
  }
}

export class ProgrammeNotFound extends ApiError {
  readonly code = 'not_found';

  constructor() {
    super('no programme runs');
  }
}

export class RouteNotFound extends ApiError {
  readonly code = 'not_found';

  constructor() {
    super('no such route');
  }
}

export class SettingsMissing extends ApiError {
  readonly code = 'settings_missing';

  constructor() {
    super('the tenant has not chosen its settings');
  }
}

export class CurrencyMismatch extends ApiError {
  readonly code = 'currency_mismatch';

  constructor(actual: string, expected: string) {
    super(`history is kept in ${expected}, the request is in ${actual}`);
  }
}

export class HistoryMissing extends ApiError {
  readonly code = 'history_missing';

  constructor() {
    super('no import has been completed');
  }
}

export class Busy extends ApiError {
  readonly code = 'busy';

  constructor(attempts: number) {
    super(`another writer won ${attempts} times in a row`);
  }
}

/** All that is kept of the tenant is being deleted. */
export class TenantClosing extends ApiError {
  readonly code = 'busy';

  constructor() {
    super('the tenant is being deleted');
  }
}

export class PayloadTooLarge extends ApiError {
  readonly code = 'payload_too_large';

  constructor(actualBytes: number, limitBytes: number) {
    super(`a body of ${actualBytes} bytes, at most ${limitBytes} are taken`);
  }
}

/** Something we stand on does not answer; `cause` says what it said. */
export class Unavailable extends ApiError {
  readonly code = 'unavailable';

  constructor(dependency: string, cause?: unknown) {
    super(`${dependency} does not answer`, { cause });
  }
}
