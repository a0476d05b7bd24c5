import { CfnOutput, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Route } from '../../../lambdas/routes.ts';
import { acknowledge } from '../acknowledge.ts';

export interface AuthorizedApiProps {
  readonly routes: readonly Pick<Route, 'method' | 'path' | 'lambda' | 'proof'>[];
  readonly lambdas: ReadonlyMap<string, IFunction>;
  readonly issuer: string;
  readonly audience: string;
}

/** Requests a second over all companies, and how many may come at once: beyond these API Gateway answers 429. */
const STEADY_REQUESTS = 100;
const BURST_REQUESTS = 200;

const SIGNED_ROUTE = {
  'AwsSolutions-APIG4':
    'Tools have no token of a user: the function verifies the signature over time and body.',
};

/**
 * The HTTP API: no route without a token of the issuer for us, but for those whose function verifies what a tool has
 * signed; and no log that names a person or an address.
 */
export class AuthorizedApi extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string, { routes, lambdas, issuer, audience }: AuthorizedApiProps) {
    super(scope, id);
    const authorizer = new HttpJwtAuthorizer('Google', issuer, { jwtAudience: [audience] });
    this.api = new HttpApi(this, 'Http', {
      createDefaultStage: false,
      defaultAuthorizer: authorizer satisfies IHttpRouteAuthorizer,
    });
    const integrations = new Map(
      [...lambdas].map(([name, lambda]) => [name, new HttpLambdaIntegration(name, lambda)]),
    );
    for (const { method, path, lambda, proof } of routes) {
      const integration = integrations.get(lambda);
      if (integration === undefined) throw new Error(`no function for ${method} ${path}`);
      const added = this.api.addRoutes({
        path,
        methods: [HttpMethod[method]],
        integration,
        ...(proof === 'signature' && { authorizer: new HttpNoneAuthorizer() }),
      });
      if (proof === 'signature') for (const route of added) acknowledge(route, SIGNED_ROUTE);
    }
    this.stage = this.stageOf(this.api);
    new CfnOutput(this, 'Url', { value: this.api.apiEndpoint });
  }

  private stageOf(httpApi: HttpApi): HttpStage {
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return new HttpStage(this, 'Stage', {
      httpApi,
      stageName: '$default',
      autoDeploy: true,
      detailedMetricsEnabled: true,
      throttle: { rateLimit: STEADY_REQUESTS, burstLimit: BURST_REQUESTS },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(
          JSON.stringify({
            requestId: '$context.requestId',
            time: '$context.requestTimeEpoch',
            route: '$context.routeKey',
            status: '$context.status',
            milliseconds: '$context.responseLatency',
            integrationError: '$context.integrationErrorMessage',
            authorizerError: '$context.authorizer.error',
          }),
        ),
      },
    });
  }
}
