/** The part of the Amazon States Language that our state machine is written in. */
export interface StateMachine {
  readonly Comment?: string;
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

export type State = TaskState | MapState | ChoiceState | SucceedState;

export interface ChoiceState {
  readonly Type: 'Choice';
  readonly Choices: readonly {
    readonly Variable: string;
    readonly NumericEquals: number;
    readonly Next: string;
  }[];
  readonly Default: string;
}

export interface SucceedState {
  readonly Type: 'Succeed';
}

interface Common {
  /** `null` passes the input on in the place of the result. */
  readonly ResultPath?: null;
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
  readonly Next?: string;
  readonly End?: true;
}

export interface TaskState extends Common {
  readonly Type: 'Task';
  readonly Resource: string;
  /** Keys that end in `.$` take what stands at a path: `$.a` of the input, `$$.a` of the context. */
  readonly Parameters?: Template;
  readonly TimeoutSeconds?: number;
}

export interface MapState extends Common {
  readonly Type: 'Map';
  readonly ItemsPath?: string;
  /** The items stand in a file, as a JSON array. */
  readonly ItemReader?: {
    readonly Resource: string;
    readonly ReaderConfig: { readonly InputType: 'JSON' };
    readonly Parameters: Template;
  };
  readonly ItemSelector?: Template;
  readonly ItemProcessor: StateMachine & {
    readonly ProcessorConfig:
      | { readonly Mode: 'INLINE' }
      | { readonly Mode: 'DISTRIBUTED'; readonly ExecutionType: 'STANDARD' };
  };
  readonly MaxConcurrency: number;
  readonly ToleratedFailurePercentage?: number;
  readonly ResultWriter?: { readonly Resource: string; readonly Parameters: Template };
}

export interface Retrier {
  readonly ErrorEquals: readonly ['States.ALL'];
  readonly IntervalSeconds: number;
  readonly BackoffRate: number;
  readonly MaxAttempts: number;
  readonly JitterStrategy?: 'FULL';
}

export interface Catcher {
  readonly ErrorEquals: readonly ['States.ALL'];
  /** Where in the input the error is put. */
  readonly ResultPath: string;
  readonly Next: string;
}

export type Template = Readonly<Record<string, unknown>>;
