import { digestSubject, renderDigestHtml, renderDigestText } from '#shared/digest';
import { sesMailer } from '../aws/ses-mailer.ts';
import { type Dependencies, storesFrom, variablesOf } from '../dependencies.ts';
import { failureForLog } from '../http/failure.ts';
import { jsonLog } from '../log.ts';
import type { SendMail } from '../mailer.ts';
import { recordMetric } from '../metrics.ts';
import { type Directory, directoryOf } from '../store/directory.ts';
import { listNights, type TenantNight } from '../store/night-list.ts';
import { isDigestDue } from './due.ts';
import { stopLink } from './stop-link.ts';
import { weekOf } from './week-of.ts';

/** All that sending needs from outside. */
export interface Post extends Pick<Dependencies, 'storeOf' | 'logger'> {
  readonly listNights: () => Promise<TenantNight[]>;
  readonly directory: Pick<Directory, 'listDigests' | 'putDigest'>;
  readonly send: SendMail;
  /** Where the API answers. */
  readonly api: string;
}

export interface Posted {
  readonly sent: number;
  readonly failed: number;
}

/**
 * Sends the week to the members who asked for it, of each company whose hour it is. Who has it already does not get it
 * twice; a company or an address that fails does not keep the others waiting.
 */
export async function sendDigests(post: Post, at: Date): Promise<Posted> {
  const due = (await post.listNights()).filter(({ timeZone }) => isDigestDue(timeZone, at));
  let [sent, failed] = [0, 0];
  const guarded = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      failed++;
      post.logger.error('digest', { ...failureForLog(error) });
    }
  };
  for (const { tenant } of due) {
    await guarded(async () => {
      const subscriptions = await post.directory.listDigests(tenant);
      const digest = subscriptions.length > 0 ? await weekOf(post.storeOf(tenant), at) : null;
      if (digest === null) return;
      for (const subscription of subscriptions.filter(({ sentFor }) => sentFor !== digest.asOf)) {
        await guarded(async () => {
          const link = stopLink(post.api, tenant, subscription, digest.locale);
          await post.send({
            to: subscription.email,
            subject: digestSubject(digest),
            html: renderDigestHtml(digest, link),
            text: renderDigestText(digest, link),
            stopLink: link,
          });
          sent++;
          await post.directory.putDigest(tenant, { ...subscription, sentFor: digest.asOf });
        });
      }
    });
  }
  if (failed > 0) recordMetric(post.logger, 'DigestsFailed', failed);
  return { sent, failed };
}

let post: Post | undefined;

/** What EventBridge calls each hour; `at` is the hour. */
export async function handler({ at }: { readonly at: string }): Promise<Posted> {
  post ??= postFrom(process.env);
  return sendDigests(post, new Date(at));
}

/** Beside what every function has: MAIL_SENDER, an address that SES has verified, and API_URL. */
function postFrom(environment: NodeJS.ProcessEnv): Post {
  const variable = variablesOf(environment);
  const { database, storeOf } = storesFrom(environment);
  return {
    listNights: () => listNights(database),
    directory: directoryOf(database),
    storeOf,
    send: sesMailer(variable('MAIL_SENDER'), variable('AWS_REGION')),
    api: variable('API_URL'),
    logger: jsonLog(),
  };
}
