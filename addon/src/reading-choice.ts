import type { Entity, Field, NamedColumns } from '#shared/tabular';

/** What a person has said about how one tab is to be read. What is left out is for the headers to tell. */
export interface ReadingChoice {
  /** Not to be imported, whatever it holds. */
  readonly leftOut?: boolean;
  readonly entity?: Entity;
  /** Headers as written, by field. */
  readonly columns?: NamedColumns;
  /** Fields that no column holds. */
  readonly absent?: readonly Field[];
}
