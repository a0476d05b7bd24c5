import { BridgeStep } from '#shared/contracts';
import type { CustomerYear } from './customer-year.ts';
import { type Leading, topOf } from './leaders.ts';

/** A bar of the bridge, in minor units. */
interface StepSums {
  readonly customers: number;
  readonly minor: number;
  readonly leaders: readonly Leading[];
}

/** The revenue bridge of some of the customers, in minor units; those of parts add up to that of the whole. */
export interface BridgeSums {
  readonly beforeMinor: number;
  readonly lastMinor: number;
  readonly steps: Readonly<Record<BridgeStep, StepSums>>;
}

const NO_STEP: StepSums = { customers: 0, minor: 0, leaders: [] };

export const NO_BRIDGE: BridgeSums = { beforeMinor: 0, lastMinor: 0, steps: stepsOf(() => NO_STEP) };

export function bridgeOf(customerId: string, { fate, beforeMinor, lastMinor }: CustomerYear): BridgeSums {
  const minor = lastMinor - beforeMinor;
  const own: StepSums = { customers: 1, minor, leaders: minor === 0 ? [] : [{ customerId, amount: minor }] };
  return { beforeMinor, lastMinor, steps: stepsOf((step) => (step === fate ? own : NO_STEP)) };
}

export function addBridges(a: BridgeSums, b: BridgeSums): BridgeSums {
  return {
    beforeMinor: a.beforeMinor + b.beforeMinor,
    lastMinor: a.lastMinor + b.lastMinor,
    steps: stepsOf((step) => addSteps(a.steps[step], b.steps[step])),
  };
}

function addSteps(a: StepSums, b: StepSums): StepSums {
  if (b === NO_STEP) return a;
  return {
    customers: a.customers + b.customers,
    minor: a.minor + b.minor,
    leaders: topOf(a.leaders, b.leaders),
  };
}

function stepsOf(sumsOf: (step: BridgeStep) => StepSums): Record<BridgeStep, StepSums> {
  return Object.fromEntries(BridgeStep.options.map((step) => [step, sumsOf(step)])) as Record<
    BridgeStep,
    StepSums
  >;
}
