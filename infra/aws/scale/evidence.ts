/** A step of a night over all companies: from the beginning of its first call to the end of its last. */
export interface StepSeen {
  readonly name: string;
  readonly calls: number;
  readonly seconds: number;
  /** Seconds of a processor, where no other step ran meanwhile. */
  readonly cpuSeconds: number | null;
}

/** One night of the bench. */
export interface NightSeen {
  readonly seconds: number;
  /** Results that were written. */
  readonly changed: number;
  readonly steps: readonly StepSeen[];
  /** Seconds of a processor, and memory at its peak since the process began. */
  readonly node: { readonly cpuSeconds: number; readonly peakMb: number };
  readonly engine: { readonly cpuSeconds: number; readonly peakMb: number };
}

/** Companies of one size, their first night, and the one after it where there was the time. */
export interface SizeSeen {
  readonly tenants: number;
  /** Of each company. */
  readonly customers: number;
  readonly databaseMb: number;
  readonly machine: MachineSeen;
  readonly first: NightSeen;
  readonly next: NightSeen | null;
}

/** Calls that import orders, one after the other. */
export interface ImportSeen {
  readonly ordersPerCall: number;
  readonly calls: number;
  /** Milliseconds from the request to the answer, over the whole local stack. */
  readonly p50: number;
  readonly p95: number;
  /** Of a processor, for each call on average: of the stack's process, and of the engine. */
  readonly cpu: { readonly node: number; readonly engine: number };
  /** The last call of an import also learns from all customers, of whom there were so many. */
  readonly last: number;
  readonly customers: number;
  readonly machine: MachineSeen;
}

/** What else went on: how many processes wanted a processor, on average over the last minute, and how many there are. */
export interface MachineSeen {
  readonly load: number;
  readonly processors: number;
}

/** What `node test/bench/night.ts --keep` and `node test/bench/import.ts --keep` saw on one machine. */
export interface ScaleEvidence {
  readonly sizes: readonly SizeSeen[];
  readonly imports: ImportSeen | null;
}
