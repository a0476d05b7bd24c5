/** `npm run synth -- [--region eu-central-1]`: bundles the functions and writes the templates; needs no network. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loyaltyApp } from './app.ts';
import { bundleFunctions } from './functions/bundle.ts';
import { functionFiles } from './functions/function-files.ts';

const HERE = import.meta.dirname;
/** Where the templates are, for the CDK's own commands. */
export const ASSEMBLY = join(HERE, 'cdk.out');
const BUNDLES = join(HERE, 'dist');
const DEFAULT_REGION = 'eu-central-1';

export interface SynthOptions {
  readonly region: string;
  readonly keepData: boolean;
}

/** Throws when a rule of cdk-nag finds fault; the findings are printed. */
export async function synth({ region, keepData }: SynthOptions): Promise<void> {
  await bundleFunctions(functionFiles(), BUNDLES);
  loyaltyApp({ bundles: BUNDLES, region, keepData, outdir: ASSEMBLY }).app.synth();
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { region: { type: 'string', default: DEFAULT_REGION } } });
  await synth({ region: values.region, keepData: true });
}
