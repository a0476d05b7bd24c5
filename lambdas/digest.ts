import * as z from 'zod/mini';
import { DigestChoice, DigestRequest } from '#shared/contracts';
import { type HandlerFactory, lambdaOf } from './dependencies.ts';
import { InvalidRequest, MemberNotFound } from './errors.ts';
import { endpoint } from './http/endpoint.ts';
import { opaqueId } from './store/roster.ts';

/** `GET` and `PUT /v1/digest`: each member decides for itself, and nobody for another. */
export const digestHandler: HandlerFactory = (dependencies) => {
  const { directory, sendMail } = dependencies;
  const sends = sendMail !== null;
  const read = endpoint(dependencies, {
    needs: 'viewer',
    body: z.null(),
    answer: DigestChoice,
    respond: async (_, __, { tenant, sub }) => {
      const found = await directory.findDigest(tenant, opaqueId(sub));
      return { on: found !== null, email: found?.email ?? null, sends };
    },
  });
  const choose = endpoint(dependencies, {
    needs: 'viewer',
    body: DigestRequest,
    answer: DigestChoice,
    respond: async ({ on }, _, { tenant, sub, email }) => {
      if (!on) {
        await directory.stopDigest(tenant, opaqueId(sub));
        return { on, email: null, sends };
      }
      if (email === null) throw new InvalidRequest([{ path: 'on', problem: 'the token names no address' }]);
      if (!(await directory.startDigest(tenant, { sub, email }))) throw new MemberNotFound();
      return { on, email, sends };
    },
  });
  return (event) => (event.requestContext.http.method === 'PUT' ? choose(event) : read(event));
};

export const handler = lambdaOf(digestHandler);
