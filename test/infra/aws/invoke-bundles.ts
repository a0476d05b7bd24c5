import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

/** What Lambda puts into the environment of a function of the API. */
const ENVIRONMENT = {
  AWS_REGION: 'eu-central-1',
  EVENTS_TABLE: 'events',
  STATE_TABLE: 'state',
  EXPORT_BUCKET: 'files',
  TENANT_ROLE_ARN: 'arn:aws:iam::123456789012:role/tenant',
  OIDC_ISSUER: 'https://accounts.google.com',
  OIDC_AUDIENCE: 'client',
  OIDC_JWKS_URI: 'https://www.googleapis.com/oauth2/v3/certs',
};

/** A bundle's file, and what it is asked. */
export interface Call {
  readonly file: string;
  readonly event: APIGatewayProxyEventV2;
}

/**
 * Calls the handlers of bundles one after another, as Lambda does, in a process of their own. `environment` takes the
 * place of what Lambda would give.
 */
export function invokeBundles(
  calls: readonly Call[],
  environment: Readonly<Record<string, string>> = {},
): Promise<APIGatewayProxyStructuredResultV2[]> {
  const asked = calls.map(({ file, event }) => ({ url: pathToFileURL(file).href, event }));
  const script = `
    const answers = [];
    for (const { url, event } of ${JSON.stringify(asked)}) {
      const { handler } = await import(url);
      answers.push(await handler(event));
    }
    console.log(JSON.stringify(answers));
  `;
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', script],
      { env: { ...ENVIRONMENT, ...environment } },
      // In front of it stands what the functions log.
      (error, stdout) =>
        error ? reject(error) : resolve(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')),
    );
  });
}
