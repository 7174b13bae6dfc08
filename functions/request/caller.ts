import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { siteMarkHeader } from '#shared/contract/site-mark';
import { isSame } from '#functions/platform/keys/same';

type Event = Pick<APIGatewayProxyEventV2, 'headers' | 'requestContext'>;

/** True where a browser asks for a page: it names HTML, and JSON not before it. */
export function prefersPage(headers: Event['headers']): boolean {
  const accept = (headers['accept'] ?? '').toLowerCase();
  const page = accept.indexOf('text/html');
  const data = accept.indexOf('application/json');
  return page >= 0 && (data < 0 || page < data);
}

/**
 * The network address of who calls. CloudFront and API Gateway each add the address they see, so through the site the
 * one before the last is the caller's. A direct caller of the API's own address may have forged all but the last.
 */
export function sourceOf({ headers, requestContext }: Event, siteMark: string | undefined): string {
  const { sourceIp } = requestContext.http;
  const throughSite = siteMark !== undefined && isSame(headers[siteMarkHeader] ?? '', siteMark);
  if (!throughSite) return sourceIp;
  const passed = (headers['x-forwarded-for'] ?? '').split(',').map((one) => one.trim());
  return passed.at(-2) || sourceIp;
}
