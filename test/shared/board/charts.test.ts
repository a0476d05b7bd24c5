import { describe, expect, it } from 'vitest';
import { sparkline, waterfall, whaleCurve } from '../../../shared/board/index.ts';
import type { RevenueBridge } from '../../../shared/contracts/index.ts';

const bridge: RevenueBridge = {
  before: 100,
  after: 90,
  steps: [
    { step: 'new', customers: 1, amount: 20, leaders: [] },
    { step: 'wonBack', customers: 0, amount: 0, leaders: [] },
    { step: 'grown', customers: 2, amount: 30, leaders: [] },
    { step: 'shrunk', customers: 1, amount: -20, leaders: [] },
    { step: 'lost', customers: 3, amount: -40, leaders: [] },
  ],
};
const bars = (svg: string) =>
  [...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(([, x, width]) => ({
    left: Number(x),
    right: Number(x) + Number(width),
    width: Number(width),
  }));

describe('the waterfall', () => {
  it('begins each bar where the one before it ended', () => {
    const [before, came, , grew, shrank, lost, after] = bars(waterfall(bridge, 'EUR', 'en'));
    expect(came?.left).toBeCloseTo(Number(before?.right), 1);
    expect(grew?.left).toBeCloseTo(Number(came?.right), 1);
    expect(shrank?.right).toBeCloseTo(Number(grew?.right), 1);
    expect(lost?.right).toBeCloseTo(Number(shrank?.left), 1);
    expect(after?.right).toBeCloseTo(Number(lost?.left), 1);
    expect(Number(grew?.width) / Number(came?.width)).toBeCloseTo(1.5, 1);
  });

  it('says its bars to who cannot see them', () => {
    expect(waterfall(bridge, 'EUR', 'en')).toMatch(/aria-label="[^"]*Lost \(3\) -€40/);
  });
});

describe('the curve', () => {
  it('tells the best fifth, and falls where the last cost more than they bring', () => {
    const curve = [
      { customers: 0.2, contribution: 0.9 },
      { customers: 0.6, contribution: 1 },
      { customers: 1, contribution: 0.8 },
    ];
    expect(whaleCurve(curve, 'en')).toContain('the best fifth of the customers bring 90%');
    expect(whaleCurve(curve, 'en')).toContain('all together 80%');
  });
});

describe('a line of history', () => {
  it('leaves gaps for days on which a figure was not known', () => {
    const [, path = ''] = /<path d="([^"]*)"/.exec(sparkline([0.5, null, 0.7, 0.6], 0.65, 'said')) ?? [];
    expect(path.match(/M/g)).toHaveLength(2);
    expect(path.match(/L/g)).toHaveLength(2);
  });

  it('is flat where nothing has changed', () => {
    expect(sparkline([1, 1], 1, '')).not.toMatch(/NaN|Infinity/);
  });
});
