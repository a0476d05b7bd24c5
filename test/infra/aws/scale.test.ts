import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { NightSeen, ScaleEvidence, SizeSeen } from '../../../infra/aws/scale/evidence.ts';
import { tenMillion, tenThousandCompanies } from '../../../infra/aws/scale/plan.ts';
import { scaleReport } from '../../../infra/aws/scale/report.ts';

const evidence: ScaleEvidence = JSON.parse(readFileSync('infra/aws/scale/evidence.json', 'utf8'));

/** A million customers: 40 µs each to tally, 300 µs to score. */
const night: NightSeen = {
  seconds: 700,
  changed: 100_000,
  steps: [
    { name: 'tally', calls: 8, seconds: 80, cpuSeconds: 40 },
    { name: 'fit', calls: 1, seconds: 9, cpuSeconds: 5 },
    { name: 'score', calls: 8, seconds: 600, cpuSeconds: 300 },
  ],
  node: { cpuSeconds: 345, peakMb: 900 },
  engine: { cpuSeconds: 200, peakMb: 60 },
};
const company: SizeSeen = {
  tenants: 1,
  customers: 1_000_000,
  databaseMb: 2_000,
  machine: { load: 1.2, processors: 2 },
  first: { ...night, changed: 1_000_000 },
  next: night,
};

describe('what ten million customers of one company would take', () => {
  const lines = tenMillion(company, 8).join('\n');

  it.each([
    ['a part is an eighth of them', '1,250,000'],
    ['tallied by a processor half as fast again', '× 60 µs = 75 s'],
    ['and scored', '× 450 µs = 563 s'],
    ['a tenth of them is written, two writes each to one key of an index', 'two for each result: 250 s'],
    ['two rounds of four parts, tallied and scored', '2 rounds of tallying and of scoring, 21 minutes'],
    ['the first night writes all of them', '2,500 s for one key of the index'],
    ['and takes several functions, one after the other', 'the next one goes on there, 4 in all'],
    // 40,000 × 60 µs, and 7.5 s of learning.
    ['a request learns from a sample', 'a sample of 40,000 customers: 9.9 s of a processor'],
    // 450 µs of a processor take longer than a tenth of a five-hundredth of a second.
    [
      'and scores as far as six seconds reach',
      'about 13,333 customers a call of 6.0 s on a usual day: 750 calls',
    ],
  ])('%s', (_, said) => {
    expect(lines).toContain(said);
  });

  it('fits a function in twenty-eight shards even at first', () => {
    expect(tenMillion(company, 28).join('\n')).toContain('That fits a function.');
  });
});

describe('what ten thousand companies would take', () => {
  it('is so many rounds of forty, with a second of waiting for each', () => {
    const small = { ...night, node: { cpuSeconds: 600, peakMb: 500 } };
    const companies: SizeSeen = {
      tenants: 2_000,
      customers: 200,
      databaseMb: 300,
      machine: company.machine,
      first: small,
      next: null,
    };

    const lines = tenThousandCompanies(companies).join('\n');

    expect(lines).toContain('together 0.5 s of a processor');
    expect(lines).toContain('250 × 1.4 s = 6 minutes');
  });
});

describe('SCALE.md', () => {
  it('is what was measured', () => {
    expect(readFileSync('infra/SCALE.md', 'utf8')).toBe(scaleReport(evidence));
  });

  it('tells each size that was seen', () => {
    const text = scaleReport({ sizes: [company], imports: null });

    expect(text).toContain('| 1 × 1,000,000 | first |');
    expect(text).toContain('40, 40 | 5, 5 | 300, 300');
  });
});
