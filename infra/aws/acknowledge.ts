import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** How cdk-nag calls the bucket of files in its findings: by the name under which the data stack gives it out. */
const FILES = 'LoyaltyData:ExportsOutputFnGetAttFiles8E6940B8ArnD8EE6C03';

/** The finding that a role may touch all files of a folder of the bucket. */
export function allFilesIn(folder: 'exports' | 'refresh'): string {
  return `AwsSolutions-IAM5[Resource::${FILES}/${folder}/*]`;
}

/** Says of findings of cdk-nag, by their id, why they stand as they are. Each holds for this construct only. */
export function acknowledge(construct: IConstruct, reasons: Readonly<Record<string, string>>): void {
  for (const [id, reason] of Object.entries(reasons)) Validations.of(construct).acknowledge({ id, reason });
}
