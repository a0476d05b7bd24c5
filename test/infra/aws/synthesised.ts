import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { loyaltyApp } from '../../../infra/aws/app.ts';
import { bundleFunctions } from '../../../infra/aws/functions/bundle.ts';
import { functionFiles } from '../../../infra/aws/functions/function-files.ts';

export interface Resource {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

/** The whole app, synthesised as `npm run synth` does it, and how long it took. */
export async function synthesise() {
  const out = mkdtempSync(join(tmpdir(), 'loyalty-synth-'));
  const began = performance.now();
  await bundleFunctions(functionFiles(), join(out, 'bundles'));
  const built = loyaltyApp({
    bundles: join(out, 'bundles'),
    region: 'eu-central-1',
    outdir: join(out, 'cdk'),
  });
  const { stacks } = built.app.synth();
  const seconds = (performance.now() - began) / 1000;
  const { data, api, refresh, watch } = built;
  const templates = {
    data: Template.fromStack(data),
    api: Template.fromStack(api),
    refresh: Template.fromStack(refresh),
    watch: Template.fromStack(watch),
  };
  const resources = Object.values(templates).flatMap((template) =>
    Object.values(template.toJSON().Resources as Record<string, Resource>),
  );
  return { out, seconds, stacks, templates, ofType: (type: string) => propertiesOf(resources, type) };
}

function propertiesOf(resources: readonly Resource[], type: string) {
  return resources.filter(({ Type }) => Type === type).map(({ Properties }) => Properties);
}
