import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

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
  POWERTOOLS_LOG_LEVEL: 'SILENT',
};

/** Calls the handler of each bundle once, as Lambda does, in a process of their own; gives their status codes. */
export function invokeBundles(files: readonly string[], event: APIGatewayProxyEventV2): Promise<number[]> {
  const script = `
    const statuses = [];
    for (const url of ${JSON.stringify(files.map((file) => pathToFileURL(file).href))}) {
      const { handler } = await import(url);
      statuses.push((await handler(${JSON.stringify(event)})).statusCode);
    }
    console.log(JSON.stringify(statuses));
  `;
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', script],
      { env: ENVIRONMENT },
      (error, stdout) => (error ? reject(error) : resolve(JSON.parse(stdout))),
    );
  });
}
