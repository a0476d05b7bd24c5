import { describe, expect, it } from 'vitest';
import { gaussLegendre } from '../../../shared/btyd/gauss-legendre.ts';
import { expectClose } from './relative.ts';

describe('gaussLegendre', () => {
  it('has the nodes and weights of the tables (Abramowitz & Stegun 25.4), moved to [0, 1]', () => {
    const { nodes, weights } = gaussLegendre(3);

    expectClose(2 * (nodes[2] ?? 0) - 1, 0.774596669241483, 1e-14);
    expectClose(2 * (weights[0] ?? 0), 5 / 9, 1e-14);
    expectClose(2 * (weights[1] ?? 0), 8 / 9, 1e-14);
  });

  it.each([1, 2, 5, 16, 64])('integrates polynomials up to the degree 2·%i − 1', (size) => {
    const { nodes, weights } = gaussLegendre(size);

    for (let power = 0; power < 2 * size; power++) {
      const integral = nodes.reduce((sum, node, i) => sum + (weights[i] ?? 0) * node ** power, 0);
      expectClose(integral, 1 / (power + 1), 1e-13, `power ${power}`);
    }
  });

  it('has ascending nodes inside the interval', () => {
    const { nodes } = gaussLegendre(12);

    expect([...nodes]).toEqual([...nodes].sort((a, b) => a - b));
    expect(nodes[0]).toBeGreaterThan(0);
    expect(nodes[11]).toBeLessThan(1);
  });
});
