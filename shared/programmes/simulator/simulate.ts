import {
  type ProgrammeDesign,
  Quadrant,
  type SimulatedProgramme,
  type SimulationResponse,
} from '#shared/contracts';
import { seededRandom } from '#shared/forecast';
import { type Deviations, drawDeviations } from './assumed.ts';
import { breakEvenUplift } from './break-even-uplift.ts';
import { type DrawnFutures, drawFutures, type SimulatedCustomer } from './draw-futures.ts';
import { binsOver, histogramOf } from './histogram.ts';
import { leverEffects } from './levers.ts';
import { type Horizon, type ProgrammeRun, runProgramme } from './run-programme.ts';
import { meanOf, meanOfWorst, quantileOf, shareOf, spreadOf } from './spread.ts';

/** The same customers and designs give the same answer each time. */
const SEED = 20_260_714;
/** Enough for a probability to ±.03. */
const MOST_DRAWS = 1_000;
/** Customers × draws that there is time for, and the fewest draws worth the name. */
const MOST_WORK = 4_000_000;
const FEWEST_DRAWS = 100;
/** What a lever moves, and where a programme breaks even, is read from some of the futures: each takes many runs. */
const MOST_WORK_OF_A_LEVER = 150_000;
const MOST_WORK_OF_BREAK_EVEN = 50_000;
const FEWEST_DRAWS_OF_MANY_RUNS = 30;

export type Simulation = Pick<SimulationResponse, 'draws' | 'months' | 'programmes' | 'difference' | 'bins'>;

/** How many futures there is time for. */
export function drawsFor(customers: number): number {
  return drawsWithin(MOST_WORK, customers, FEWEST_DRAWS);
}

function drawsWithin(work: number, customers: number, fewest: number): number {
  return Math.max(fewest, Math.min(MOST_DRAWS, Math.floor(work / Math.max(1, customers))));
}

/** Simulates each of the designs in the same futures; see `runProgramme` for what a programme does. */
export function simulateProgrammes(
  customers: readonly SimulatedCustomer[],
  designs: readonly ProgrammeDesign[],
  horizon: Horizon,
  draws = drawsFor(customers.length),
): Simulation {
  const random = seededRandom(SEED);
  const deviations = drawDeviations(draws, random);
  const futures = drawFutures(customers, draws, random);
  const runs = designs.map((design) => runProgramme(futures, design, deviations, horizon));
  const bins = binsOver(runs.map(({ gain }) => gain));
  const [first, second] = runs;
  return {
    draws,
    months: horizon.months,
    programmes: designs.map((design, i) => ({
      ...summaryOf(runs[i] as ProgrammeRun),
      breakEvenUplift: breakEvenUplift(
        firstOf(futures, MOST_WORK_OF_BREAK_EVEN),
        design,
        deviations,
        horizon,
      ),
      levers: leverEffects(firstOf(futures, MOST_WORK_OF_A_LEVER), design, deviations, horizon),
      histogram: histogramOf((runs[i] as ProgrammeRun).gain, bins),
    })),
    difference: first && second ? differenceOf(first, second) : null,
    bins,
  };
}

/** What a short simulation says of one design: means, and how probable a gain is. */
export function priceProgramme(
  futures: DrawnFutures,
  design: ProgrammeDesign,
  deviations: Deviations,
  horizon: Horizon,
): Pick<SimulatedProgramme, 'pGain' | 'gain' | 'members' | 'parts' | 'breakEvenUplift'> {
  const { pGain, gain, members, parts } = summaryOf(runProgramme(futures, design, deviations, horizon));
  return {
    pGain,
    gain,
    members,
    parts,
    breakEvenUplift: breakEvenUplift(firstOf(futures, MOST_WORK_OF_BREAK_EVEN), design, deviations, horizon),
  };
}

/** The first of the futures, as many as there is time for. */
function firstOf(futures: DrawnFutures, work: number): DrawnFutures {
  const draws = drawsWithin(work, futures.customers.count, FEWEST_DRAWS_OF_MANY_RUNS);
  return { ...futures, draws: Math.min(draws, futures.draws) };
}

function summaryOf(run: ProgrammeRun): Omit<SimulatedProgramme, 'breakEvenUplift' | 'levers' | 'histogram'> {
  const sorted = Float64Array.from(run.gain).sort();
  const paidBack = Float64Array.from(run.paybackMonth.filter((month) => month > 0)).sort();
  return {
    pGain: shareOf(run.gain, (gain) => gain > 0),
    gain: spreadOf(run.gain),
    median: quantileOf(sorted, 0.5),
    worst: meanOfWorst(sorted),
    paybackMonths: paidBack.length === 0 ? null : Math.round(quantileOf(paidBack, 0.5)),
    pPayback: paidBack.length / run.paybackMonth.length,
    members: meanOf(run.members),
    parts: run.parts,
    quadrants: Quadrant.options.map((quadrant, i) => ({
      quadrant,
      members: run.quadrantMembers[i] as number,
      gain: spreadOf(run.quadrantGain[i] as Float64Array),
    })),
  };
}

function differenceOf(first: ProgrammeRun, second: ProgrammeRun): SimulationResponse['difference'] {
  const more = second.gain.map((gain, i) => gain - (first.gain[i] as number));
  return { pSecondBetter: shareOf(more, (gain) => gain > 0), gain: spreadOf(more) };
}
