import { describe, expect, it } from 'vitest';
import { type Failures, redrive } from '../../../infra/aws/redrive.ts';

const NOW = new Date('2026-11-30T09:00:00Z');
const NONE = { failed: [], unscheduled: [], digestsMissed: [] };

/** Queues of two messages at a time; `breaks` is the input that cannot begin. */
function waiting(bodies: Record<keyof typeof NONE, string[]>, breaks?: string) {
  const left = { ...bodies };
  const begun: string[] = [];
  const begin = (what: string) => async (input: string) => {
    if (input === breaks) throw new Error('cannot begin');
    begun.push(`${what} ${input}`);
  };
  const failures: Failures = {
    next: async (queue) => left[queue].slice(0, 2).map((body) => ({ body, receipt: body })),
    takeOut: async (queue, gone) => {
      const receipts = gone.map(({ receipt }) => receipt);
      left[queue] = left[queue].filter((body) => !receipts.includes(body));
    },
    startNight: begin('night'),
    sendDigests: begin('digests'),
  };
  return { failures, begun, left };
}

describe('npm run redrive', () => {
  it('begins nothing where nothing waits', async () => {
    const { failures, begun } = waiting(NONE);

    expect(await redrive(failures, NOW)).toEqual({ failed: 0, unscheduled: 0, digestsMissed: 0 });
    expect(begun).toEqual([]);
  });

  it('refreshes companies that failed as of now, each once, and takes their messages out', async () => {
    const failed = ['a', 'b', 'a'].map((tenant, i) =>
      JSON.stringify({ tenant, at: `night ${i}`, error: 'E' }),
    );
    const { failures, begun, left } = waiting({ ...NONE, failed });

    const { failed: count } = await redrive(failures, NOW);

    const at = NOW.toISOString();
    expect(begun).toEqual([
      `night ${JSON.stringify({ at, whose: ['a', 'b'] })}`,
      `night ${JSON.stringify({ at, whose: ['a'] })}`,
    ]);
    expect([count, left.failed]).toEqual([3, []]);
  });

  it('begins hours with the very input that they were to have', async () => {
    const { failures, begun, left } = waiting({
      ...NONE,
      unscheduled: ['{"at":"2026-11-30T07:00:00Z","whose":"due"}'],
      digestsMissed: ['{"at":"2026-11-30T07:20:00Z"}'],
    });

    await redrive(failures, NOW);

    expect(begun).toEqual([
      'night {"at":"2026-11-30T07:00:00Z","whose":"due"}',
      'digests {"at":"2026-11-30T07:20:00Z"}',
    ]);
    expect([left.unscheduled, left.digestsMissed]).toEqual([[], []]);
  });

  it('leaves what cannot begin where it waits', async () => {
    const { failures, left } = waiting({ ...NONE, digestsMissed: ['one', 'two'] }, 'two');

    await expect(redrive(failures, NOW)).rejects.toThrow('cannot begin');

    expect(left.digestsMissed).toEqual(['one', 'two']);
  });

  it('says which message it cannot read, and starts nothing for it', async () => {
    const { failures, begun } = waiting({ ...NONE, failed: ['{"at":"x"}'] });

    await expect(redrive(failures, NOW)).rejects.toThrow('names no company');

    expect(begun).toEqual([]);
  });
});
