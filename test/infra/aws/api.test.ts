import { describe, expect, test } from 'vitest';
import { constructId } from '#infra/aws/naming';
import { routes as stated } from '#shared/contract/contract';
import { routeKey } from '#shared/contract/row';
import { logicalId, names, only, type Resource, resources } from './template.ts';

const routes = new Map<unknown, Resource>(
  Object.values(resources('AWS::ApiGatewayV2::Route')).map((route) => [route.Properties['RouteKey'], route]),
);
const [authorizerId] = Object.keys(resources('AWS::ApiGatewayV2::Authorizer'));

describe('the HTTP API', () => {
  test('has a route for every row of the contract, for what is none under the sessions, and no other', () => {
    expect([...routes.keys()].sort()).toEqual(stated.map(({ row }) => routeKey(row)).sort());
  });

  const guarded = stated.filter(({ row }) => row.who !== 'anyone');
  test.each(guarded)('lets nobody call $name without a token', ({ row }) => {
    expect(routes.get(routeKey(row))?.Properties).toMatchObject({
      AuthorizationType: 'JWT',
      AuthorizerId: { Ref: authorizerId },
    });
  });

  const open = stated.filter(({ row }) => row.who === 'anyone');
  test.each(open)('lets anyone call $name', ({ row }) => {
    expect(routes.get(routeKey(row))?.Properties).toMatchObject({ AuthorizationType: 'NONE' });
    expect(routes.get(routeKey(row))?.Properties).not.toHaveProperty('AuthorizerId');
  });

  test.each(stated)('takes $name to the function of its zone', ({ row }) => {
    const integration = Object.entries(resources('AWS::ApiGatewayV2::Integration')).find(([id]) =>
      names(routes.get(routeKey(row))?.Properties['Target'], id),
    );
    expect(integration?.[1].Properties).toMatchObject({
      PayloadFormatVersion: '2.0',
      IntegrationUri: { 'Fn::GetAtt': [logicalId(`${constructId(row.zone)}/Function/Resource`), 'Arn'] },
    });
  });

  test('believes the tokens of one issuer for one client', () => {
    const pool = logicalId('Identity/People/Resource');
    expect(only('AWS::ApiGatewayV2::Authorizer').Properties).toMatchObject({
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Issuer: { 'Fn::GetAtt': [pool, 'ProviderURL'] },
        Audience: [{ Ref: logicalId('Identity/Page/Resource') }],
      },
    });
  });

  test('logs the operation and never the address, the caller or the query', () => {
    const { Format } = only('AWS::ApiGatewayV2::Stage').Properties['AccessLogSettings'] as { Format: string };
    expect(Object.values(JSON.parse(Format) as Record<string, string>).sort()).toEqual([
      '$context.integrationLatency',
      '$context.requestId',
      '$context.requestTime',
      '$context.routeKey',
      '$context.status',
    ]);
  });

  test('slows a flood', () => {
    const settings = only('AWS::ApiGatewayV2::Stage').Properties['DefaultRouteSettings'];
    expect(settings).toEqual({ ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 });
  });
});
