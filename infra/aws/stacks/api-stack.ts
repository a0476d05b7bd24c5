import { CfnParameter, Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { ROUTES } from '../../../lambdas/routes.ts';
import { acknowledge, allFilesIn } from '../acknowledge.ts';
import { AuthorizedApi } from '../constructs/authorized-api.ts';
import { stateStatement } from '../constructs/item-policy.ts';
import { letSend, mailSender } from '../constructs/mail-sender.ts';
import { PurposeFunction } from '../constructs/purpose-function.ts';
import { giveTenantRole } from '../constructs/tenant-role.ts';
import { DIRECTORY_ACTIONS, DIRECTORY_KEYS, HOOK_KEYS } from '../functions/access.ts';
import { API_FUNCTIONS, type ApiFunction } from '../functions/api-functions.ts';
import type { FunctionStackProps } from './data-stack.ts';

/** API Gateway gives up after 30 s: a function that ends before can still say why. */
const TIMEOUT = Duration.seconds(29);
/** From this much memory on Lambda gives a whole processor. */
const ONE_PROCESSOR_MB = 1769;
const GOOGLE = 'https://accounts.google.com';
const GOOGLE_KEYS = 'https://www.googleapis.com/oauth2/v3/certs';

/** What the add-on calls. */
export class ApiStack extends Stack {
  readonly http: AuthorizedApi;

  constructor(scope: Construct, id: string, { tables, files, bundles, ...props }: FunctionStackProps) {
    super(scope, id, props);
    const parameter = (name: string, description: string, given?: string) =>
      new CfnParameter(this, name, {
        type: 'String',
        description,
        ...(given === undefined ? { allowedPattern: '.+' } : { default: given }),
      }).valueAsString;
    const issuer = parameter('TokenIssuer', 'Who issues the identity tokens', GOOGLE);
    const keys = parameter('TokenKeys', 'Where the public keys of the issuer are', GOOGLE_KEYS);
    const audience = parameter('GoogleClientId', "The OAuth client of the add-on's script");
    const sender = mailSender(this);
    const environment = {
      EVENTS_TABLE: tables.events.tableName,
      STATE_TABLE: tables.state.tableName,
      EXPORT_BUCKET: files.bucketName,
      OIDC_ISSUER: issuer,
      OIDC_AUDIENCE: audience,
      OIDC_JWKS_URI: keys,
      MAIL_SENDER: sender,
    };
    const lambdaFor = (file: string): IFunction => {
      const { access, exports = false, hooks = false, fits, mails = false } = accessOf(file);
      const own = new PurposeFunction(this, file, {
        file,
        bundles,
        timeout: TIMEOUT,
        memoryMb: ONE_PROCESSOR_MB,
        environment,
      });
      const directory = hooks ? [...DIRECTORY_KEYS, ...HOOK_KEYS] : DIRECTORY_KEYS;
      own.role.addToPolicy(stateStatement(tables, DIRECTORY_ACTIONS, directory));
      if (exports) {
        own.role.addToPolicy(filesStatement(files));
        acknowledge(own.role, {
          [allFilesIn('exports')]: 'Names of files are drawn at random, one for each export.',
        });
      }
      if (mails) letSend(this, own, sender);
      giveTenantRole(own, tables, access, fits);
      return own.lambda;
    };
    const names = [...new Set(ROUTES.map(({ lambda }) => lambda))];
    const lambdas = new Map(names.map((file) => [file, lambdaFor(file)]));
    this.http = new AuthorizedApi(this, 'Api', { routes: ROUTES, lambdas, issuer, audience });
  }
}

/** A link that the function signs opens only what its role may read. */
function filesStatement({ bucketArn }: Bucket): PolicyStatement {
  return new PolicyStatement({
    actions: ['s3:PutObject', 's3:GetObject'],
    resources: [`${bucketArn}/exports/*`],
  });
}

function accessOf(file: string): ApiFunction {
  const found = API_FUNCTIONS[file];
  if (found === undefined) throw new Error(`api-functions.ts says nothing of ${file}`);
  return found;
}
