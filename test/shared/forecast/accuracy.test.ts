import { describe, expect, it } from 'vitest';
import { buyerAccuracy, orderAccuracy } from '../../../shared/forecast/index.ts';

describe('buyerAccuracy', () => {
  it('measures probabilities against what happened', () => {
    const { logLoss, brier, auc } = buyerAccuracy([0.9, 0.6, 0.2, 0.4], [true, false, false, true]);

    expect(logLoss).toBeCloseTo(-(Math.log(0.9) + Math.log(0.4) + Math.log(0.8) + Math.log(0.4)) / 4, 12);
    expect(brier).toBeCloseTo((0.01 + 0.36 + 0.04 + 0.36) / 4, 12);
    // Of the four pairs of a buyer and a non-buyer, .4 against .6 is the only one in the wrong order.
    expect(auc).toBe(0.75);
  });

  it('counts a tie as half a success', () => {
    expect(buyerAccuracy([0.5, 0.5], [true, false]).auc).toBe(0.5);
  });

  it('knows no ranking where all did the same', () => {
    expect(buyerAccuracy([0.5, 0.7], [true, true]).auc).toBeNull();
  });

  it('does not let one impossible event cost everything', () => {
    expect(buyerAccuracy([0], [true]).logLoss).toBeCloseTo(-Math.log(0.001), 12);
  });

  it('compares probability with share in ten equal groups', () => {
    const probabilities = Array.from({ length: 100 }, (_, i) => (i < 50 ? 0.2 : 0.8));
    const asTold = Array.from({ length: 100 }, (_, i) => (i < 50 ? i % 5 === 0 : i % 5 !== 0));

    expect(buyerAccuracy(probabilities, asTold).calibrationError).toBeCloseTo(0, 12);
    expect(
      buyerAccuracy(
        probabilities,
        asTold.map(() => true),
      ).calibrationError,
    ).toBeCloseTo(0.5, 12);
  });
});

describe('orderAccuracy', () => {
  it('measures numbers of orders', () => {
    const { mae, rmse, bias } = orderAccuracy([1, 2, 3], [0, 2, 5]);

    expect(mae).toBe(1);
    expect(rmse).toBeCloseTo(Math.sqrt(5 / 3), 12);
    expect(bias).toBeCloseTo(6 / 7 - 1, 12);
  });

  it('has no bias relative to nothing', () => {
    expect(orderAccuracy([1], [0]).bias).toBeNull();
  });
});
