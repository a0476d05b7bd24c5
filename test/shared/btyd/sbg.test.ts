import { describe, expect, it } from 'vitest';
import {
  sampleSbgRenewals,
  sbgResidualRenewals,
  sbgRetention,
  sbgSurvival,
} from '../../../shared/btyd/sbg.ts';
import { fitSbg, type TenureCell } from '../../../shared/btyd/sbg-fit.ts';
import { uniform } from './portfolios.ts';
import { expectClose } from './relative.ts';

const EXAMPLE = { alpha: 1, beta: 3 };

describe('sBG', () => {
  it.each([
    [1, 3.33],
    [2, 3.85],
    [5, 4.91],
  ])('expects, before renewal %i, %f discounted renewals at 12%%', (n, renewals) => {
    expect(sbgResidualRenewals(EXAMPLE, n, 0.12)).toBeCloseTo(renewals, 2);
  });

  it('discounts what the survivors renew', () => {
    let sum = 0;
    for (let n = 4; n < 3000; n++) {
      sum += (sbgSurvival(EXAMPLE, n) / sbgSurvival(EXAMPLE, 3)) * 1.12 ** (4 - n);
    }

    expectClose(sbgResidualRenewals(EXAMPLE, 4, 0.12), sum, 1e-12);
  });

  it('without discount renews (α+β+n−1)/(α−1) − 1 times more', () => {
    // E[1/θ] − 1 of Beta(3, 6), the belief before the second renewal of Beta(3, 5).
    expectClose(sbgResidualRenewals({ alpha: 3, beta: 5 }, 2, 0), 8 / 2 - 1, 1e-12);
    expect(sbgResidualRenewals(EXAMPLE, 2, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('renews the more, the longer a customer has stayed', () => {
    expect([1, 2, 3].map((n) => sbgRetention(EXAMPLE, n))).toEqual([3 / 4, 4 / 5, 5 / 6]);
    expectClose(sbgSurvival(EXAMPLE, 3), (3 / 4) * (4 / 5) * (5 / 6), 1e-14);
    expect(sbgSurvival(EXAMPLE, 0)).toBe(1);
  });
});

/** Of 1,000 subscribers, those left after 1, 2, … 7 years (Fader & Hardie 2007, table 1). */
const SUBSCRIBERS = {
  'high end': {
    left: [1000, 869, 743, 653, 593, 551, 517, 491],
    parameters: { alpha: 0.668, beta: 3.806 },
    logLikelihood: -1611.2,
  },
  regular: {
    left: [1000, 631, 468, 382, 326, 289, 262, 241],
    parameters: { alpha: 0.704, beta: 1.182 },
    logLikelihood: -1680.3,
  },
} as const;

function tenures(left: readonly number[]): TenureCell[] {
  const lost = left.slice(1).map((stay, i) => ({ renewals: i, lost: true, count: (left[i] ?? 0) - stay }));
  return [...lost, { renewals: lost.length, lost: false, count: left[lost.length] ?? 0 }];
}

describe('fit of sBG', () => {
  it.each(Object.entries(SUBSCRIBERS))(
    'finds the published maximum of the %s subscribers',
    (_, published) => {
      const fit = fitSbg(tenures(published.left), { estimate: 'ml' });

      expect(fit).toMatchObject({ customers: 1000, cells: 8, converged: true });
      expect(fit.parameters.alpha).toBeCloseTo(published.parameters.alpha, 3);
      expect(fit.parameters.beta).toBeCloseTo(published.parameters.beta, 3);
      expect(fit.logLikelihood).toBeCloseTo(published.logLikelihood, 1);
    },
  );

  it('recovers the parameters from contracts that mostly still run', () => {
    const truth = { alpha: 0.8, beta: 4 };
    const random = uniform(6);
    const cells = Array.from({ length: 6000 }, (_, i) => {
      const most = i % 7;
      // A contract that reached its last date may not have been renewed there.
      const renewals = sampleSbgRenewals(truth, most, random);
      return { renewals, lost: renewals < most, count: 1 };
    });

    const { parameters, standardErrors } = fitSbg(cells, { estimate: 'ml' });

    for (const name of ['alpha', 'beta'] as const) {
      const error = standardErrors[name] ?? Number.NaN;
      expect(error).toBeLessThan(1);
      expect(Math.abs(parameters[name] - truth[name]), name).toBeLessThan(3 * error);
    }
  });

  it('is the prior where there is no contract, and stays finite where nobody leaves or stays', () => {
    const { parameters } = fitSbg([]);
    expectClose(sbgRetention(parameters, 1), 0.75, 1e-6);
    expectClose(sbgRetention(parameters, 2), 0.8, 1e-6);

    for (const lost of [true, false]) {
      const cells = [{ renewals: lost ? 0 : 3, lost, count: 20 }];
      expect(fitSbg(cells).converged).toBe(true);
      const { alpha, beta } = fitSbg(cells, { estimate: 'ml' }).parameters;
      expect(Number.isFinite(alpha + beta)).toBe(true);
      expect(fitSbg(cells, { estimate: 'ml' }).converged).toBe(false);
    }
  });
});
