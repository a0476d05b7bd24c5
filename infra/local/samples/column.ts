/** A column of a sample's tab: what stands in its header, and what below it. */
export interface Column<Field extends string> {
  readonly header: string;
  readonly field: Field;
  /** Pixels. */
  readonly width: number;
}
