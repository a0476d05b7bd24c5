import { Locale } from '#shared/contracts';
import { renderStopPage } from '#shared/digest';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { readStopToken, signsStopToken } from './digest/stop-link.ts';
import { Unauthenticated } from './errors.ts';
import { answering, asPage } from './http/answering.ts';

/**
 * `GET` and `POST /v1/digest/stop/{token}`: the link in the weekly e-mail; see renderStopPage. The company stands in the
 * token, which only we can sign. Who has stopped it already, or left, is told that none will come.
 */
export const digestStopHandler: HandlerFactory = ({ directory, logger }) =>
  answering(
    logger,
    async ({ pathParameters, queryStringParameters, requestContext }, ofTenant) => {
      const token = readStopToken(pathParameters?.token ?? '');
      if (token === null) throw new Unauthenticated('no token of ours');
      const locale = Locale.safeParse(queryStringParameters?.locale).data ?? 'en';
      const { tenant, memberId } = token;
      const subscription = await directory.findDigest(tenant, memberId);
      if (subscription === null) return renderStopPage(locale, 'stopped');
      if (!signsStopToken(token, subscription)) throw new Unauthenticated('another signature');
      ofTenant(tenant);
      if (requestContext.http.method !== 'POST') return renderStopPage(locale, 'asks');
      await directory.stopDigest(tenant, memberId);
      return renderStopPage(locale, 'stopped');
    },
    asPage,
  );

export const handler = lambdaOf(digestStopHandler);
