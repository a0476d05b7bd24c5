import { rm } from 'node:fs/promises';
import { Match } from 'aws-cdk-lib/assertions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { STEPS } from '../../../infra/aws/functions/function-files.ts';
import { DIGEST_FUNCTION, FAILURE_QUEUES } from '../../../infra/aws/names.ts';
import { refreshStateMachine } from '../../../lambdas/refresh/state-machine.ts';
import { ROUTES } from '../../../lambdas/routes.ts';
import { actionsOf, statementsIn } from './statements.ts';
import { synthesise } from './synthesised.ts';

let made: Awaited<ReturnType<typeof synthesise>>;
beforeAll(async () => {
  made = await synthesise();
}, 120_000);
afterAll(() => rm(made.out, { recursive: true, force: true }));

const functions = () => made.ofType('AWS::Lambda::Function');
const routes = ROUTES.map(({ method, path }) => `${method} ${path}`);
const signedRoutes = ['POST /v1/hooks/{id}', 'GET /v1/digest/stop/{token}', 'POST /v1/digest/stop/{token}'];

describe('what is deployed', () => {
  it('is made of four stacks, offline, with nothing for cdk-nag to find', () => {
    // A finding that nobody acknowledged ends the synthesis.
    expect(made.stacks.map(({ stackName }) => stackName).toSorted()).toEqual([
      'LoyaltyApi',
      'LoyaltyData',
      'LoyaltyRefresh',
      'LoyaltyWatch',
    ]);
  });

  it('keeps two tables as the store describes them, protected, recoverable, and left when their stack goes', () => {
    const keys = (partition: string, sort: string) => [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ];
    const kept = {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keys('pk', 'sk'),
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [
        Match.objectLike({
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        }),
      ],
    };
    made.templates.data.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: Match.objectLike({ TableName: 'loyalty-quadrant-events', ...kept }),
    });
    made.templates.data.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Retain',
      Properties: Match.objectLike({
        TableName: 'loyalty-quadrant-state',
        ...kept,
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        GlobalSecondaryIndexes: [
          Match.objectLike({ IndexName: 'customers', KeySchema: keys('listPk', 'listSk') }),
          Match.objectLike({ IndexName: 'nights', KeySchema: keys('nightPk', 'nightSk') }),
        ],
      }),
    });
    expect(made.stacks.find(({ stackName }) => stackName === 'LoyaltyData')?.terminationProtection).toBe(
      true,
    );
  });

  it('keeps files private, encrypted, behind TLS, and not for long', () => {
    made.templates.data.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      BucketEncryption: Match.objectLike({}),
      LifecycleConfiguration: {
        Rules: Match.arrayWith([
          Match.objectLike({ Prefix: 'exports/', ExpirationInDays: 1 }),
          Match.objectLike({ Prefix: 'refresh/', ExpirationInDays: 7 }),
        ]),
      },
    });
    made.templates.data.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      }),
    });
  });

  it('has a function for each purpose, on ARM and Node.js 24, without traces, each with a role of its own', () => {
    for (const properties of functions()) {
      expect(properties).toMatchObject({
        Architectures: ['arm64'],
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
      });
      expect(properties.TracingConfig).toBeUndefined();
    }
    const roles = functions().map(({ Role }) => JSON.stringify(Role));
    expect(new Set(roles).size).toBe(roles.length);
    expect(roles).toHaveLength(new Set(ROUTES.map(({ lambda }) => lambda)).size + STEPS.length + 1);
  });

  it('lets logs go after a month, wherever they are', () => {
    const logs = made.ofType('AWS::Logs::LogGroup');
    expect(logs.length).toBeGreaterThan(functions().length);
    for (const { RetentionInDays } of logs) expect(RetentionInDays).toBe(30);
  });

  it('serves the routes of the API and no others, each only with a token of Google for the client or a signature', () => {
    const served = made.ofType('AWS::ApiGatewayV2::Route');
    expect(served.map(({ RouteKey }) => RouteKey).toSorted()).toEqual(routes.toSorted());
    for (const { RouteKey, AuthorizationType, AuthorizerId } of served) {
      expect([RouteKey, AuthorizationType, AuthorizerId]).toEqual(
        signedRoutes.includes(String(RouteKey))
          ? [RouteKey, 'NONE', undefined]
          : [RouteKey, 'JWT', { Ref: expect.stringContaining('Google') }],
      );
    }
    made.templates.api.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      JwtConfiguration: { Audience: [{ Ref: 'GoogleClientId' }], Issuer: { Ref: 'TokenIssuer' } },
      IdentitySource: ['$request.header.Authorization'],
    });
    made.templates.api.hasParameter('TokenIssuer', { Default: 'https://accounts.google.com' });
  });

  it('throttles, and logs requests without saying whose they are', () => {
    const [stage] = made.ofType('AWS::ApiGatewayV2::Stage');
    expect(stage?.DefaultRouteSettings).toEqual({
      DetailedMetricsEnabled: true,
      ThrottlingRateLimit: 100,
      ThrottlingBurstLimit: 200,
    });
    const log = JSON.stringify(stage?.AccessLogSettings);
    expect(log).toContain('$context.requestId');
    expect(log).not.toMatch(/sourceIp|claims|userAgent|context\.path/);
  });
});

describe('what functions may do', () => {
  const statements = () => [
    ...statementsIn(made.ofType('AWS::IAM::Role')),
    ...statementsIn(made.ofType('AWS::IAM::Policy')),
  ];
  const allowed = () => statements().filter(({ Effect }) => Effect === 'Allow');
  const touchesItems = (action: string) => action.startsWith('dynamodb:');

  it('never reaches items without naming their keys', () => {
    const onItems = allowed().filter((statement) => actionsOf(statement).some(touchesItems));
    expect(onItems.length).toBeGreaterThan(functions().length);
    for (const statement of onItems) {
      expect(actionsOf(statement).join()).not.toMatch(/Scan|PartiQL|\*/);
      expect(statement.Condition?.Null).toEqual({ 'dynamodb:LeadingKeys': 'false' });
      const keys = statement.Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
      const directory = ['U#*', 'I#*', `T#${'?'.repeat(22)}#ROSTER`, `T#${'?'.repeat(22)}#META`];
      expect([
        ['NIGHT'],
        ['POOL'],
        [`T#\${aws:PrincipalTag/tenant}#*`],
        directory,
        [...directory, 'H#*'],
        [`T#${'?'.repeat(22)}#ROSTER`],
      ]).toContainEqual([keys].flat());
    }
  });

  it('denies Scan and PartiQL to each of them, and to each session of a tenant', () => {
    const denials = statements().filter(({ Effect }) => Effect === 'Deny');
    const tenantRoles = made
      .ofType('AWS::IAM::Role')
      .filter((role) => JSON.stringify(role.AssumeRolePolicyDocument).includes('sts:TagSession'));
    expect(denials).toHaveLength(functions().length + tenantRoles.length);
    for (const denial of denials) {
      expect(denial.Resource).toBe('*');
      expect(actionsOf(denial)).toEqual(expect.arrayContaining(['dynamodb:Scan', 'dynamodb:PartiQLSelect']));
    }
  });

  it('opens sessions only for one tenant, named by a tag, and only to the function whose they are', () => {
    const trusts = made
      .ofType('AWS::IAM::Role')
      .flatMap(
        ({ AssumeRolePolicyDocument }) => (AssumeRolePolicyDocument as { Statement: object[] }).Statement,
      )
      .filter((trust) => JSON.stringify(trust).includes('sts:TagSession'));
    expect(trusts).toHaveLength(functions().length - 1);
    for (const trust of trusts) {
      expect(trust).toMatchObject({
        Effect: 'Allow',
        Principal: { AWS: { 'Fn::GetAtt': [expect.stringContaining('Role'), 'Arn'] } },
        Condition: {
          StringLike: { 'aws:RequestTag/tenant': '?'.repeat(22) },
          'ForAllValues:StringEquals': { 'aws:TagKeys': ['tenant'] },
        },
      });
    }
    expect(new Set(trusts.map((trust) => JSON.stringify(trust))).size).toBe(trusts.length);
  });

  it('lets those that fit models read what companies have in common, and one step of the night write it', () => {
    const onPool = (template: 'api' | 'refresh') =>
      ['AWS::IAM::Role', 'AWS::IAM::Policy'].flatMap((type) =>
        Object.entries(made.templates[template].findResources(type)).flatMap(([id, { Properties }]) =>
          statementsIn([Properties])
            .filter((statement) => JSON.stringify(statement.Condition ?? {}).includes('"POOL"'))
            .flatMap(actionsOf)
            .map((action) => `${id.replace(/(TenantRole|RoleDefaultPolicy).*/, '')} ${action}`),
        ),
      );

    const fitting = ['import', 'refresh', 'forget', 'settings', 'preview'];
    expect(onPool('api').toSorted()).toEqual(fitting.map((name) => `${name} dynamodb:GetItem`).toSorted());
    expect(onPool('refresh').toSorted()).toEqual([
      'refreshfit dynamodb:GetItem',
      'refreshpool dynamodb:PutItem',
    ]);
  });

  it('lets those that only read write nothing of a company', () => {
    const tenantRoles = made.templates.api.findResources('AWS::IAM::Role');
    for (const name of [
      'score',
      'scores',
      'movements',
      'portfolio',
      'outcomes',
      'customers',
      'preview',
      'programme-advice',
      'programme-simulation',
      'programme-managers',
      'export',
    ]) {
      const [, role] =
        Object.entries(tenantRoles).find(([id]) => id.startsWith(`${name.replaceAll('-', '')}TenantRole`)) ??
        [];
      const actions = statementsIn([role?.Properties ?? {}])
        .filter(({ Effect }) => Effect === 'Allow')
        .flatMap(actionsOf);
      expect(actions.length).toBeGreaterThan(0);
      expect([name, actions.filter((action) => !/:(BatchGetItem|GetItem|Query)$/.test(action))]).toEqual([
        name,
        [],
      ]);
    }
  });
});

describe('the weekly e-mail', () => {
  const sender = { Ref: 'MailSender' };

  it('is looked after each hour of Monday, anywhere, once an address to send from is given', () => {
    made.templates.refresh.hasParameter('MailSender', { Default: '' });
    made.templates.refresh.hasCondition('MailSenderGiven', {
      'Fn::Not': [{ 'Fn::Equals': [sender, ''] }],
    });
    made.templates.refresh.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(20 * ? * SUN,MON *)',
      State: { 'Fn::If': ['MailSenderGiven', 'ENABLED', 'DISABLED'] },
      Target: Match.objectLike({
        DeadLetterConfig: Match.objectLike({}),
        Input: '{"at":"<aws.scheduler.scheduled-time>"}',
      }),
    });
  });

  it('waits where it broke off each time, to be sent by a command', () => {
    made.templates.refresh.hasResourceProperties('AWS::Lambda::Function', {
      FunctionName: DIGEST_FUNCTION,
      DeadLetterConfig: { TargetArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('DigestsMissed'), 'Arn'] } },
    });
    const names = made.ofType('AWS::SQS::Queue').map(({ QueueName }) => QueueName);
    expect(names.toSorted()).toEqual(Object.values(FAILURE_QUEUES).toSorted());
  });

  it('goes from that address only, as invitations do, and nobody else may send', () => {
    const sends = statementsIn([...made.ofType('AWS::IAM::Policy'), ...made.ofType('AWS::IAM::Role')]).filter(
      (statement) => actionsOf(statement).some((action) => action.startsWith('ses:')),
    );
    expect(sends).toHaveLength(2);
    for (const send of sends) {
      expect(send).toMatchObject({
        Action: 'ses:SendEmail',
        Condition: { StringEquals: { 'ses:FromAddress': sender } },
      });
    }
  });
});

describe('the work of the night', () => {
  it('begins each hour, and what cannot begin is kept', () => {
    made.templates.refresh.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'cron(0 * * * ? *)',
      State: 'ENABLED',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: Match.objectLike({
        DeadLetterConfig: Match.objectLike({}),
        RetryPolicy: { MaximumRetryAttempts: 5, MaximumEventAgeInSeconds: 1800 },
        Input: '{"at":"<aws.scheduler.scheduled-time>","whose":"due"}',
      }),
    });
  });

  it('is the very state machine that runs here, with the names of what AWS made in it', () => {
    const parts = made
      .ofType('AWS::StepFunctions::StateMachine')
      .map(({ DefinitionString }) => DefinitionString as { 'Fn::Join': [string, unknown[]] })
      .flatMap(({ 'Fn::Join': [, joined] }) => joined);
    const names = parts.filter((part) => typeof part !== 'string').map((part) => JSON.stringify(part));
    const text = parts.map((part) => (typeof part === 'string' ? part : 'made-by-AWS')).join('');

    const byAws = 'made-by-AWS';
    expect(JSON.parse(text)).toEqual(
      refreshStateMachine({
        plan: byAws,
        divide: byAws,
        tally: byAws,
        fit: byAws,
        score: byAws,
        finish: byAws,
        pool: byAws,
        bucket: byAws,
        failedQueueUrl: byAws,
      }),
    );
    for (const name of ['plan', 'divide', 'tally', 'Files', 'fit', 'score', 'finish', 'pool', 'Failed']) {
      expect(names.join()).toContain(name);
    }
  });

  it('is a standard state machine without traces whose logs hold no data', () => {
    made.templates.refresh.hasResourceProperties('AWS::StepFunctions::StateMachine', {
      StateMachineType: 'STANDARD',
      TracingConfiguration: Match.objectLike({ Enabled: false }),
      LoggingConfiguration: Match.objectLike({ IncludeExecutionData: false, Level: 'ALL' }),
    });
  });

  it('keeps failures for two weeks, encrypted', () => {
    made.templates.refresh.allResourcesProperties('AWS::SQS::Queue', {
      MessageRetentionPeriod: 14 * 24 * 60 * 60,
      SqsManagedSseEnabled: true,
    });
  });
});

describe('who watches', () => {
  it('rings for what users feel, at the topic', () => {
    const alarms = made.ofType('AWS::CloudWatch::Alarm');
    expect(alarms).toHaveLength(10);
    for (const { AlarmActions, AlarmDescription } of alarms) {
      expect([AlarmActions, AlarmDescription]).toEqual([
        [{ Ref: expect.stringContaining('Alarms') }],
        expect.stringMatching(/\. .+\.$|hour\.$/),
      ]);
    }
  });

  it('rings when a weekly e-mail fails, its function breaks, or its hour is missed', () => {
    const rung = made
      .ofType('AWS::CloudWatch::Alarm')
      .filter(({ AlarmDescription }) => /weekly e-mail/.test(String(AlarmDescription)))
      .map((alarm) => /DigestsFailed|Errors|MessagesVisible/.exec(JSON.stringify(alarm))?.[0]);
    expect(rung.toSorted()).toEqual(['DigestsFailed', 'Errors', 'MessagesVisible']);
  });

  it('takes silence of the night work as trouble', () => {
    made.templates.watch.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'ExecutionsSucceeded',
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });

  it('shows every route, the age of the last good refresh and rejected rows on one page', () => {
    const [dashboard] = made.ofType('AWS::CloudWatch::Dashboard');
    const body = JSON.stringify(dashboard);
    const unseen = [...routes, 'HoursSinceRefresh', 'RejectedRows', '5xx'].filter(
      (word) => !body.includes(word),
    );
    expect(unseen).toEqual([]);
  });

  it('knows what a month may cost', () => {
    made.templates.watch.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: Match.objectLike({
        TimeUnit: 'MONTHLY',
        BudgetLimit: { Amount: { Ref: 'MonthlyBudgetUsd' }, Unit: 'USD' },
      }),
    });
  });
});
