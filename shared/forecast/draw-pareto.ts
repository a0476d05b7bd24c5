import type { ParetoNbdParameters } from '#shared/btyd';
import type { Drawer } from './draw-bg.ts';
import type { EvenPoint } from './even-points.ts';
import { gammaVariate } from './gamma-variate.ts';

/**
 * Under Pareto/NBD (Schmittlein, Morrison & Colombo 1987) a customer's own λ and μ are, if it is active at T,
 * Gamma(r + x, α + T) and Gamma(s, β + T); if it left at τ, between the last order and T, Gamma(r + x, α + τ) and
 * Gamma(s + 1, β + τ). τ has the density (α + τ)^−(r+x) (β + τ)^−(s+1), for which stands (c + τ)^−(r+x+s+1), c between
 * α and β: τ only places customers that have left, and their silence says the rest.
 */
export function paretoDrawer({ r, alpha, s, beta }: ParetoNbdParameters, point: EvenPoint): Drawer {
  const { rate, rateBoost, leaving, leavingBoost, phase } = point;
  const leavesIfActive = gammaVariate(s, leaving, leavingBoost);
  const leavesIfLeft = gammaVariate(s + 1, leaving, leavingBoost);
  return (active, { x, tX, T }) => {
    const shape = r + x;
    const centre = (alpha * shape + beta * (s + 1)) / (shape + s + 1);
    const until = active ? T : timeOfLeaving(centre, shape + s, tX, T, phase.uniform);
    const lambda = gammaVariate(shape, rate, rateBoost) / (alpha + until);
    const mu = (active ? leavesIfActive : leavesIfLeft) / (beta + until);
    const silence = T - tX;
    // μ/(λ + μ) · (e^((λ + μ)·silence) − 1), which for rates near 0 is μ·silence.
    const oddsOfLeft = mu * silence * growing((lambda + mu) * silence);
    return { pAlive: 1 / (1 + oddsOfLeft), orders: lambda, leaves: mu };
  };
}

/** (e^z − 1)/z. */
function growing(z: number): number {
  return z > 0 ? Math.expm1(z) / z : 1;
}

/** The quantile of a density (c + τ)^−(m+1) between two times. */
function timeOfLeaving(c: number, m: number, from: number, to: number, quantile: number): number {
  const share = -Math.expm1(m * Math.log((c + from) / (c + to)));
  return (c + from) * (1 - quantile * share) ** (-1 / m) - c;
}
