import { CfnParameter, type Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { acknowledge } from '../acknowledge.ts';
import type { PurposeFunction } from './purpose-function.ts';

/** The parameter of a stack that names the address from which e-mail comes. */
export function mailSender(stack: Stack): string {
  return new CfnParameter(stack, 'MailSender', {
    type: 'String',
    description: 'From which address e-mail comes, one that SES has verified; none is sent when empty',
    default: '',
  }).valueAsString;
}

/** Lets a function send from that address, and from no other. */
export function letSend(stack: Stack, { role }: PurposeFunction, sender: string): void {
  role.addToPolicy(
    new PolicyStatement({
      actions: ['ses:SendEmail'],
      resources: [stack.formatArn({ service: 'ses', resource: 'identity', resourceName: '*' })],
      conditions: { StringEquals: { 'ses:FromAddress': sender } },
    }),
  );
  acknowledge(role, {
    [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:${stack.region}:<AWS::AccountId>:identity/*]`]:
      'The identity is an address or its domain, as SES was told; the condition names the address.',
  });
}
