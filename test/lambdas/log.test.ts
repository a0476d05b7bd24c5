import { describe, expect, it } from 'vitest';
import { errorsOf, jsonLog } from '../../lambdas/log.ts';

function written(use: typeof errorsOf = (log) => log) {
  const [out, err]: [string[], string[]] = [[], []];
  const log = use(
    jsonLog(
      (line) => out.push(line),
      (line) => err.push(line),
    ),
  );
  log.info('request', { status: 200, nested: { _aws: true } });
  log.error('digest');
  return { out, err };
}

describe('the log', () => {
  it('is one line of JSON a message, with the fields beside it, and errors apart', () => {
    const { out, err } = written();

    expect(out.map((line) => JSON.parse(line))).toEqual([
      {
        level: 'INFO',
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        message: 'request',
        status: 200,
        nested: { _aws: true },
      },
    ]);
    expect(err.map((line) => JSON.parse(line))).toMatchObject([{ level: 'ERROR', message: 'digest' }]);
    expect([...out, ...err].every((line) => line.indexOf('\n') === line.length - 1)).toBe(true);
  });

  it('may tell only what failed', () => {
    expect(written(errorsOf)).toMatchObject({ out: [], err: [expect.stringContaining('digest')] });
  });
});
