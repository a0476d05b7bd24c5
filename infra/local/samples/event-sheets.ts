import type { Attitude } from '#shared/contracts';
import type { Column } from './column.ts';

/** A tab of its own for one kind of event. */
export interface EventTab<Field extends string> {
  readonly name: string;
  readonly columns: readonly Column<Field>[];
}

export type SurveyField = 'id' | 'day' | 'customerId' | 'customerName' | 'nps';
export type ComplaintField =
  | 'id'
  | 'opened'
  | 'customerId'
  | 'customerName'
  | 'subject'
  | 'resolved'
  | 'rating';
export type TouchpointField = 'id' | 'day' | 'customerId' | 'customerName' | 'kind' | 'direction' | 'hours';
export type ContactField = 'customerId' | 'customerName' | 'name' | 'role' | 'circle' | 'attitude';

export type TouchpointKind = 'ticket' | 'call' | 'visit';

/** The tabs in which a company notes what happens beside its orders, and what it writes into them. */
export interface EventSheets {
  readonly surveys: EventTab<SurveyField>;
  readonly complaints: EventTab<ComplaintField> & { readonly subjects: readonly string[] };
  readonly touchpoints: EventTab<TouchpointField> & {
    readonly kinds: Readonly<Record<TouchpointKind, string>>;
    readonly inbound: string;
    readonly outbound: string;
  };
  readonly contacts: EventTab<ContactField> & {
    readonly firstNames: readonly string[];
    readonly lastNames: readonly string[];
    readonly roles: readonly { readonly title: string; readonly circle: 1 | 2 | 3 }[];
    readonly attitudes: Readonly<Record<Attitude, string>>;
  };
}
