import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { speakOf } from '../log-watch.ts';

/** A payload as API Gateway makes it, with a given request id and what the test is about. */
export function eventOf(given: {
  routeKey?: string;
  authorization?: string;
  body?: string;
}): APIGatewayProxyEventV2 {
  const { routeKey = 'POST /v1/score', authorization, body } = given;
  if (authorization !== undefined) speakOf(authorization);
  const [method = '', path = ''] = routeKey.split(' ');
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: '',
    headers: authorization === undefined ? {} : { authorization },
    requestContext: {
      accountId: '123456789012',
      apiId: 'api',
      domainName: 'api.example',
      domainPrefix: 'api',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'test' },
      requestId: 'request-1',
      routeKey,
      stage: '$default',
      time: '21/Nov/2026:12:00:00 +0000',
      timeEpoch: 1_795_262_400_000,
    },
    ...(body !== undefined && { body }),
    isBase64Encoded: false,
  };
}
