import { randomUUID } from 'node:crypto';
import { account } from '../template/answers.ts';
import type { Request } from './request.ts';
import { type Match, decode } from './routes.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Claims of a verified token as HTTP APIs pass them: every value is text. */
export type Authorized = { claims: Record<string, string>; scopes: string[] | null };

/** Common log time, as in `requestContext.time`: 23/Nov/2026:09:00:00 +0000. */
function commonLogTime(at: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${two(at.getUTCDate())}/${months[at.getUTCMonth()] ?? ''}/${at.getUTCFullYear()}`;
  return `${day}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`;
}

function isText(contentType: string): boolean {
  return /^(text\/|application\/(json|xml|javascript|graphql))|\+json|charset=/i.test(contentType);
}

function queryParameters(query: string): Record<string, string> | undefined {
  if (query === '') return undefined;
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  }
  return parameters;
}

/**
 * The addresses that passed a request on, the direct caller last. Earlier ones were sent by the caller and may be
 * forged.
 */
export const passedOn = ({ headers, sourceIp }: Pick<Request, 'headers' | 'sourceIp'>): string =>
  [headers['x-forwarded-for'], sourceIp].filter(Boolean).join(', ');

/**
 * The payload format 2.0 event of an HTTP API. `now` in milliseconds since 1970. Source:
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export function eventOf(request: Request, { route, parameters }: Match, jwt: Authorized | null, now: number) {
  const { headers, body } = request;
  const encoded = body.length > 0 && !isText(headers['content-type'] ?? '');
  const query = queryParameters(request.query);
  const domainName = headers['host'] ?? '';
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: decode(request.path),
    rawQueryString: request.query,
    ...(request.cookies.length > 0 && { cookies: request.cookies }),
    headers: { ...headers, 'x-forwarded-for': passedOn(request), 'x-forwarded-proto': 'http' },
    ...(query && { queryStringParameters: query }),
    requestContext: {
      accountId: account,
      apiId: 'local',
      ...(jwt && { authorizer: { jwt } }),
      domainName,
      domainPrefix: domainName.split('.')[0] ?? '',
      http: {
        method: request.method,
        path: decode(request.path),
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: commonLogTime(new Date(now)),
      timeEpoch: now,
    },
    ...(Object.keys(parameters).length > 0 && { pathParameters: parameters }),
    ...(body.length > 0 && { body: body.toString(encoded ? 'base64' : 'utf8') }),
    isBase64Encoded: encoded,
  };
}
