/**
 * `npm run deploy -- --region eu-central-1 --google-client-id ….apps.googleusercontent.com
 *  [--alarm-email ops@example.com] [--monthly-budget-usd 50] [--mail-sender loyalty@example.com]`: with the
 * AWS credentials of the environment, in an account that `npx cdk bootstrap` has prepared.
 */
import { parseArgs } from 'node:util';
import { cdk } from './cdk-command.ts';
import { synth } from './synth.ts';

/** The words of `cdk deploy`. A parameter that is not given keeps its value of the last time. */
export function deployArguments(args: string[]): { readonly region: string; readonly words: string[] } {
  const { values } = parseArgs({
    args,
    options: {
      region: { type: 'string' },
      'google-client-id': { type: 'string' },
      'alarm-email': { type: 'string' },
      'monthly-budget-usd': { type: 'string' },
      'mail-sender': { type: 'string' },
    },
  });
  const { region, 'google-client-id': client } = values;
  if (!region) throw new Error('--region is missing: where should it run? For example --region eu-central-1');
  if (!client) throw new Error("--google-client-id is missing: the OAuth client of the add-on's script");
  const parameters = {
    'LoyaltyApi:GoogleClientId': client,
    'LoyaltyWatch:AlarmEmail': values['alarm-email'],
    'LoyaltyWatch:MonthlyBudgetUsd': values['monthly-budget-usd'],
    'LoyaltyApi:MailSender': values['mail-sender'],
    'LoyaltyRefresh:MailSender': values['mail-sender'],
  };
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === undefined ? [] : ['--parameters', `${name}=${value}`],
  );
  return { region, words: ['deploy', '--all', ...given] };
}

if (import.meta.main) {
  const { region, words } = deployArguments(process.argv.slice(2));
  await synth({ region, keepData: true });
  await cdk(region, words);
}
