import type { AssumedRange, ProgrammeAssumptions, ProgrammeType } from '#shared/contracts';

const between = (low: number, high: number): AssumedRange => ({ low, high });

/** Whoever is in without asking is in, but for those who do not care. */
const ALMOST_ALL = {
  TRUE_FRIEND: between(0.9, 1),
  BUTTERFLY: between(0.8, 1),
  BARNACLE: between(0.9, 1),
  STRANGER: between(0.7, 1),
} as const;

/** Whoever has to sign up does so the sooner, the closer it is. */
const BY_SIGNING_UP = {
  TRUE_FRIEND: between(0.5, 0.85),
  BUTTERFLY: between(0.2, 0.5),
  BARNACLE: between(0.4, 0.75),
  STRANGER: between(0.05, 0.25),
} as const;

const BY_PAYING = {
  TRUE_FRIEND: between(0.1, 0.3),
  BUTTERFLY: between(0.03, 0.15),
  BARNACLE: between(0.02, 0.12),
  STRANGER: between(0, 0.05),
} as const;

/** Plans cost more than they were to cost, more often than less. */
const COSTS = between(0.9, 1.4);

/**
 * What to expect of each type before anything is known: our assumptions, wide on purpose, and each to be replaced. The
 * uplift of all of them may be nothing: whether the loyal buy more because of a programme is disputed (Dowling & Uncles
 * 1997; Reinartz & Kumar 2002), and levels make customers buy earlier in order to reach them.
 */
export const TYPE_ASSUMPTIONS: Readonly<Record<ProgrammeType, ProgrammeAssumptions>> = {
  points: {
    join: BY_SIGNING_UP,
    uplift: between(-0.01, 0.07),
    stay: between(0, 0.1),
    pulledForward: between(0.1, 0.4),
    redeem: between(0.5, 0.85),
    costs: COSTS,
  },
  tiers: {
    join: ALMOST_ALL,
    uplift: between(-0.01, 0.08),
    stay: between(0, 0.12),
    pulledForward: between(0.2, 0.5),
    redeem: between(0.9, 1),
    costs: COSTS,
  },
  complementary: {
    join: ALMOST_ALL,
    uplift: between(-0.01, 0.03),
    stay: between(0, 0.08),
    pulledForward: between(0, 0.2),
    redeem: between(0.9, 1),
    costs: COSTS,
  },
  partnership: {
    join: BY_SIGNING_UP,
    uplift: between(-0.01, 0.04),
    stay: between(0, 0.06),
    pulledForward: between(0, 0.2),
    redeem: between(0.4, 0.8),
    costs: COSTS,
  },
  individual: {
    join: ALMOST_ALL,
    uplift: between(0, 0.12),
    stay: between(0, 0.2),
    pulledForward: between(0.1, 0.3),
    redeem: between(0.9, 1),
    costs: COSTS,
  },
  paid: {
    join: BY_PAYING,
    uplift: between(0, 0.1),
    stay: between(0, 0.1),
    pulledForward: between(0.1, 0.3),
    redeem: between(0.9, 1),
    costs: COSTS,
  },
};
