import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { refreshStateMachine } from '../../../lambdas/refresh/state-machine.ts';
import { acknowledge, allFilesIn } from '../acknowledge.ts';
import type { StepName } from '../functions/function-files.ts';
import { REFRESH_MACHINE as NAME } from '../names.ts';

export interface RefreshMachineProps {
  readonly steps: Readonly<Record<StepName, IFunction>>;
  readonly files: Bucket;
  readonly failed: IQueue;
}

/** A night that lasts longer would meet the next one. */
const LONGEST_NIGHT = Duration.hours(20);

export function refreshMachine(
  scope: Construct,
  { steps, files, failed }: RefreshMachineProps,
): StateMachine {
  const arnOf = (step: StepName) => steps[step].functionArn;
  const definition = refreshStateMachine({
    plan: arnOf('plan'),
    divide: arnOf('divide'),
    tally: arnOf('tally'),
    fit: arnOf('fit'),
    score: arnOf('score'),
    finish: arnOf('finish'),
    pool: arnOf('pool'),
    bucket: files.bucketName,
    failedQueueUrl: failed.queueUrl,
  });
  const role = new Role(scope, 'MachineRole', {
    assumedBy: new ServicePrincipal('states.amazonaws.com'),
    inlinePolicies: {
      run: new PolicyDocument({ statements: statementsFor(Stack.of(scope), { steps, files, failed }) }),
    },
  });
  const machine = new StateMachine(scope, 'Machine', {
    stateMachineName: NAME,
    stateMachineType: StateMachineType.STANDARD,
    definitionBody: DefinitionBody.fromString(Stack.of(scope).toJsonString(definition)),
    role,
    timeout: LONGEST_NIGHT,
    tracingEnabled: false,
    logs: {
      destination: new LogGroup(scope, 'MachineLog', {
        logGroupName: `/aws/vendedlogs/states/${NAME}`,
        retention: RetentionDays.ONE_MONTH,
        removalPolicy: RemovalPolicy.DESTROY,
      }),
      level: LogLevel.ALL,
      includeExecutionData: false,
    },
  });
  acknowledge(role, reasons(Stack.of(scope).region));
  acknowledge(machine, {
    'AwsSolutions-SF2': 'Traces cost more than the night itself: they are switched on to look for something.',
  });
  return machine;
}

/** As cdk-nag writes the machine's executions. */
const executions = (region: string, names: string) =>
  `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:${region}:<AWS::AccountId>:execution:${names}]`;

function reasons(region: string): Record<string, string> {
  const why = 'Executions are named when they begin, one for each night and each company.';
  return {
    'AwsSolutions-IAM5[Resource::*]': 'Ways of CloudWatch Logs to deliver logs cannot be named in a policy.',
    [allFilesIn('refresh')]: 'Each run has a folder of its own name.',
    [executions(region, `${NAME}:*`)]: why,
    [executions(region, `${NAME}/*:*`)]: why,
  };
}

/** The map writes its results in parts. */
const FILE_ACTIONS = ['GetObject', 'PutObject', 'ListMultipartUploadParts', 'AbortMultipartUpload'].map(
  (action) => `s3:${action}`,
);

function statementsFor(stack: Stack, { steps, files, failed }: RefreshMachineProps): PolicyStatement[] {
  const arn = (resource: string, name: string) =>
    stack.formatArn({
      service: 'states',
      resource,
      resourceName: name,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  return [
    allow(
      ['lambda:InvokeFunction'],
      Object.values(steps).map(({ functionArn }) => functionArn),
    ),
    allow(FILE_ACTIONS, [`${files.bucketArn}/refresh/*`]),
    allow(['sqs:SendMessage'], [failed.queueArn]),
    // A distributed map is a run of its own, which the machine starts, watches and may begin again.
    allow(['states:StartExecution'], [arn('stateMachine', NAME)]),
    allow(['states:DescribeExecution', 'states:StopExecution'], [arn('execution', `${NAME}:*`)]),
    allow(['states:RedriveExecution'], [arn('execution', `${NAME}/*:*`)]),
  ];
}

function allow(actions: string[], resources: string[]): PolicyStatement {
  return new PolicyStatement({ actions, resources });
}
