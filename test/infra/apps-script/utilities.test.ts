import { describe, expect, it } from 'vitest';
import { runScript } from './run-script.ts';

describe('Utilities', () => {
  it("formats dates by Java's SimpleDateFormat in a time zone", () => {
    const texts = runScript(() => {
      const moment = new Date('2026-01-02T23:04:05.006Z');
      return [
        Utilities.formatDate(moment, 'Etc/UTC', "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'"),
        Utilities.formatDate(moment, 'Europe/Warsaw', 'd MMM yyyy, EEEE h:mm a'),
        Utilities.formatDate(moment, 'America/Sao_Paulo', 'dd/MM/yy HH:mm XXX Z'),
      ];
    });

    expect(texts).toEqual([
      '2026-01-02T23:04:05.006Z',
      '3 Jan 2026, Saturday 12:04 AM',
      '02/01/26 20:04 -03:00 -0300',
    ]);
  });

  it('refuses a letter that stands for nothing', () => {
    expect(() => runScript(() => Utilities.formatDate(new Date(0), 'Etc/UTC', 'yyyy-bb'))).toThrow(
      "Illegal pattern character 'b'",
    );
  });

  it('encodes text and bytes, with padding and signed bytes as Google has them', () => {
    const seen = runScript(() => [
      Utilities.base64Encode('zażółć'),
      Utilities.base64EncodeWebSafe([-1, -2, -1, -2]),
      Utilities.base64Decode('//4='),
      Utilities.base64DecodeWebSafe('__4='),
    ]);

    expect(seen).toEqual(['emHFvMOzxYLEhw==', '__7__g==', [-1, -2], [-1, -2]]);
  });

  it('digests', () => {
    const digest = runScript(() =>
      Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc').slice(0, 4),
    );

    // FIPS 180-2, appendix B.1: ba7816bf…
    expect(digest).toEqual([0xba - 256, 0x78, 0x16, 0xbf - 256]);
  });

  it('makes ids and sleeps by the clock', () => {
    let slept = 0;

    const id = runScript(
      () => {
        Utilities.sleep(1500);
        return Utilities.getUuid();
      },
      { clock: { now: Date.now, sleep: (milliseconds) => (slept += milliseconds) } },
    );

    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(slept).toBe(1500);
  });
});

describe('Session', () => {
  it('knows the person and the zone of the script', () => {
    const seen = runScript(
      () => [Session.getActiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()],
      { user: { email: 'ola@example.com', locale: 'pl' } },
    );

    expect(seen).toEqual(['ola@example.com', 'pl', 'Europe/London']);
  });
});

describe('ScriptApp', () => {
  it("gives the signed-in person's ID token", () => {
    expect(runScript(() => ScriptApp.getIdentityToken(), { identityToken: () => 'a.b.c' })).toBe('a.b.c');
  });
});

describe('the log', () => {
  it('takes printf marks, objects and errors', () => {
    const lines: string[] = [];

    runScript(
      () => {
        Logger.log('%s of %d rows', 'many', 7).log({ a: 1 });
        Logger.log(new RangeError('too far'));
      },
      { log: (line) => lines.push(line) },
    );

    expect(lines.slice(0, 2)).toEqual(['many of 7 rows', '{"a":1}']);
    expect(lines[2]).toMatch(/^RangeError: too far\n/);
  });
});
