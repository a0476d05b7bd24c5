import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sesMailer } from '../../../lambdas/aws/ses-mailer.ts';
import type { Mail } from '../../../lambdas/mailer.ts';

const MAIL: Mail = {
  to: 'ola@example.com',
  subject: 'Klienci w tym tygodniu: 2 zadania',
  html: '<p>Łódź</p>',
  text: 'Łódź',
  stopLink: 'https://api.example/v1/digest/stop/token?locale=pl',
};

let calls: { readonly url: string; readonly init: RequestInit }[] = [];
let status = 200;
beforeEach(() => {
  calls = [];
  status = 200;
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY');
  vi.stubEnv('AWS_SESSION_TOKEN', '');
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    return new Response('{"MessageId":"1"}', { status });
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('an e-mail', () => {
  it('is a signed request to SES of the region, from the sender to one person', async () => {
    await sesMailer('us@example.com', 'eu-central-1')(MAIL);

    const [{ url, init } = { url: '', init: {} }] = calls;
    expect(calls).toHaveLength(1);
    expect(url).toBe('https://email.eu-central-1.amazonaws.com/v2/email/outbound-emails');
    expect(new Headers(init.headers).get('authorization')).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE\/\d{8}\/eu-central-1\/ses\/aws4_request/,
    );
    expect(JSON.parse(String(init.body))).toMatchObject({
      FromEmailAddress: 'us@example.com',
      Destination: { ToAddresses: ['ola@example.com'] },
      Content: { Simple: { Body: { Html: { Data: '<p>Łódź</p>' }, Text: { Data: 'Łódź' } } } },
    });
  });

  it('lets the program of its reader stop it', async () => {
    await sesMailer('us@example.com', 'eu-central-1')(MAIL);

    expect(JSON.parse(String(calls[0]?.init.body)).Content.Simple.Headers).toEqual([
      { Name: 'List-Unsubscribe', Value: '<https://api.example/v1/digest/stop/token?locale=pl>' },
      { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
    ]);
  });

  it('that comes once has nothing to stop', async () => {
    const { stopLink: _, ...once } = MAIL;

    await sesMailer('us@example.com', 'eu-central-1')(once);

    expect(JSON.parse(String(calls[0]?.init.body)).Content.Simple).not.toHaveProperty('Headers');
  });

  it.each([400, 429, 500])('that SES answers with %i counts as not sent', async (refusal) => {
    status = refusal;

    await expect(sesMailer('us@example.com', 'eu-central-1')(MAIL)).rejects.toThrow(
      `SES (status ${refusal})`,
    );
  });
});
