import { App, type AppProps, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { ApiStack } from './stacks/api-stack.ts';
import { DataStack } from './stacks/data-stack.ts';
import { RefreshStack } from './stacks/refresh-stack.ts';
import { WatchStack } from './stacks/watch-stack.ts';

export interface LoyaltyAppProps extends Pick<AppProps, 'outdir'> {
  /** Where the bundles of the functions lie. */
  readonly bundles: string;
  readonly region: string;
  /** Whether tables and their stack refuse to go; true unless told. */
  readonly keepData?: boolean;
}

/** All that a company runs: what is kept, what the add-on calls, the work of the night, and who watches it. */
export function loyaltyApp({ bundles, region, keepData = true, outdir }: LoyaltyAppProps) {
  const app = new App({ analyticsReporting: false, ...(outdir !== undefined && { outdir }) });
  const env = { region };
  const data = new DataStack(app, 'LoyaltyData', { env, keepData });
  const kept = { tables: data.tables, files: data.files };
  const api = new ApiStack(app, 'LoyaltyApi', { env, bundles, ...kept });
  const refresh = new RefreshStack(app, 'LoyaltyRefresh', {
    env,
    bundles,
    ...kept,
    api: api.http.api.apiEndpoint,
  });
  const watch = new WatchStack(app, 'LoyaltyWatch', { env, api, refresh });
  Tags.of(app).add('application', 'loyalty-quadrant');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  return { app, data, api, refresh, watch };
}
