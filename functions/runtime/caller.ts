import type { APIGatewayProxyEventV2 } from 'aws-lambda';

type Event = Pick<APIGatewayProxyEventV2, 'headers' | 'requestContext'>;

/** True where a browser asks for a page: it names HTML, and JSON not before it. */
export function prefersPage(headers: Event['headers']): boolean {
  const accept = (headers['accept'] ?? '').toLowerCase();
  const page = accept.indexOf('text/html');
  const data = accept.indexOf('application/json');
  return page >= 0 && (data < 0 || page < data);
}

/**
 * The network address of who calls. CloudFront and API Gateway each add the address they see, so the one before the
 * last is the caller's; without CloudFront there is only one. What stands before those, anybody may have written.
 */
export function sourceOf({ headers, requestContext }: Event): string {
  const passed = (headers['x-forwarded-for'] ?? '').split(',').map((one) => one.trim());
  return passed.at(-2) || passed.at(-1) || requestContext.http.sourceIp;
}
