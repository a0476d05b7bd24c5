/** A uniform number in (0, 1), and the standard normal one at the same quantile. */
export interface EvenNumber {
  readonly uniform: number;
  readonly normal: number;
}

/** What a draw of a customer is made of; the boosts are for gamma variates of small shapes. */
export interface EvenPoint {
  readonly rate: EvenNumber;
  readonly rateBoost: EvenNumber;
  /** Where in a gap, or when in a silence. */
  readonly phase: EvenNumber;
  readonly staying: EvenNumber;
  readonly stayingBoost: EvenNumber;
  readonly leaving: EvenNumber;
  readonly leavingBoost: EvenNumber;
  readonly margin: EvenNumber;
  readonly spend: EvenNumber;
}

const DIMENSIONS = 9;

/**
 * The root above 1 of g^(d+1) = g + 1: points whose coordinates step by g^−1, g^−2, …, g^−d, each less its whole part,
 * fill a cube of d dimensions about as evenly as points can, however many are taken (Roberts 2018, after Kronecker).
 */
const STEP_ROOT = rootAboveOne();

const points: EvenPoint[] = [];

/** The i-th of an endless, fixed sequence of points: what rests on it is the same each time, and has no seed. */
export function evenPoint(i: number): EvenPoint {
  let point = points[i];
  if (!point) {
    const at = (dimension: number): EvenNumber => {
      const uniform = (0.5 + (i + 1) * STEP_ROOT ** -dimension) % 1;
      return { uniform, normal: normalQuantile(uniform) };
    };
    point = {
      rate: at(1),
      rateBoost: at(2),
      phase: at(3),
      staying: at(4),
      stayingBoost: at(5),
      leaving: at(6),
      leavingBoost: at(7),
      margin: at(8),
      spend: at(9),
    };
    points[i] = point;
  }
  return point;
}

/** Right to 0.0005 (Abramowitz & Stegun 1964, 26.2.23): more than evenly spread points can tell. */
function normalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(p, 1 - p)));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return Math.sign(p - 0.5) * (t - above / below);
}

function rootAboveOne(): number {
  let g = 2;
  for (let step = 0; step < 60; step++) g = (1 + g) ** (1 / (DIMENSIONS + 1));
  return g;
}
