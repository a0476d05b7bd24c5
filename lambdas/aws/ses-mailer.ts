import { Unavailable } from '../errors.ts';
import type { SendMail } from '../mailer.ts';
import { signedFetch } from './signed-fetch.ts';

/**
 * Sends through Amazon SES (API v2, SendEmail) from an address that SES has verified. With a way to stop it, two headers let a reader's
 * program show a button of its own that stops the e-mail (RFC 8058).
 */
export function sesMailer(sender: string, region: string): SendMail {
  return async ({ to, subject, html, text, stopLink }) => {
    const utf8 = (data: string) => ({ Data: data, Charset: 'UTF-8' });
    const response = await signedFetch(
      { service: 'ses', region },
      {
        method: 'POST',
        url: `https://email.${region}.amazonaws.com/v2/email/outbound-emails`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          FromEmailAddress: sender,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: {
              Subject: utf8(subject),
              Body: { Html: utf8(html), Text: utf8(text) },
              ...(stopLink !== undefined && {
                Headers: [
                  { Name: 'List-Unsubscribe', Value: `<${stopLink}>` },
                  { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
                ],
              }),
            },
          },
        }),
      },
    );
    if (!response.ok) throw new Unavailable(`SES (status ${response.status})`);
  };
}
