import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  HttpApi,
  type HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  type IHttpRouteAuthorizer,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { routes } from '#shared/contract/contract';
import type { Zone } from '#shared/contract/row';
import { constructId } from './naming.ts';

/** Only the operation: a path or query could identify a person. */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    routeKey: '$context.routeKey',
    status: '$context.status',
    integrationLatency: '$context.integrationLatency',
  }),
);

/** The HTTP API: one route for each row of the contract, and one for all other addresses under /sessions. */
export class Api extends Construct {
  private readonly api: HttpApi;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.api = new HttpApi(this, 'Http', { apiName: 'mhtr', createDefaultStage: false });
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: accessLogFormat },
    });
  }

  /** Host name that CloudFront calls. */
  get host(): string {
    const { region, urlSuffix } = Stack.of(this);
    return `${this.api.apiId}.execute-api.${region}.${urlSuffix}`;
  }

  /** Adds each row's route: signed-in callers only, unless the row allows anyone. */
  addRoutes(zones: (zone: Zone) => IFunction, authorizer: IHttpRouteAuthorizer): void {
    const integrations = new Map<Zone, HttpLambdaIntegration>();
    const integrationOf = (zone: Zone) => {
      const made =
        integrations.get(zone) ??
        new HttpLambdaIntegration(constructId(zone), zones(zone), {
          timeout: Duration.seconds(12),
          scopePermissionToRoute: false,
        });
      integrations.set(zone, made);
      return made;
    };
    for (const { name, row } of routes) {
      const route = new HttpRoute(this, constructId(name), {
        httpApi: this.api,
        routeKey: HttpRouteKey.with(row.path, row.method as HttpMethod),
        integration: integrationOf(row.zone),
        ...(row.who !== 'anyone' && { authorizer }),
      });
      if (row.who === 'anyone')
        acknowledge(route, { APIG4: `The contract opens it to anyone: ${row.summary}` });
    }
  }
}
