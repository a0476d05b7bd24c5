import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Effect, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { bundleFolder } from '../functions/bundle.ts';
import { denyWithoutKeys } from './item-policy.ts';

export interface PurposeFunctionProps {
  /** Below `lambdas`, without its extension. */
  readonly file: string;
  /** Where bundles lie. */
  readonly bundles: string;
  readonly timeout: Duration;
  readonly memoryMb: number;
  readonly environment: Readonly<Record<string, string>>;
  /** CloudFormation's choice unless a command has to find it. */
  readonly name?: string;
  /** Where calls end that nobody waits for, and that failed each time. */
  readonly failures?: IQueue;
}

/** A function for one purpose, with a role and a log of its own; the role may write that log and nothing else yet. */
export class PurposeFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: PurposeFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: {
        own: new PolicyDocument({
          statements: [
            new PolicyStatement({
              effect: Effect.ALLOW,
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [logGroup.logGroupArn],
            }),
            denyWithoutKeys(),
          ],
        }),
      },
    });
    if (props.failures) {
      this.role.addToPolicy(
        new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [props.failures.queueArn] }),
      );
    }
    this.lambda = new LambdaFunction(this, 'Function', {
      code: Code.fromAsset(bundleFolder(props.bundles, props.file)),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryMb,
      timeout: props.timeout,
      tracing: Tracing.DISABLED,
      role: this.role.withoutPolicyUpdates(),
      logGroup,
      environment: { ...props.environment },
      ...(props.name !== undefined && { functionName: props.name }),
      ...(props.failures && { deadLetterQueue: props.failures }),
    });
  }
}
