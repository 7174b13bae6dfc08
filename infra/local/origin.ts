import type { IncomingHttpHeaders } from 'node:http';

type Asked = Pick<IncomingHttpHeaders, 'origin' | 'host'> & { [name: string]: unknown };

const named = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

/** True for a name that can only mean this machine: any other was pointed here by somebody. */
export const isThisMachine = (host: string | undefined) => host !== undefined && named.test(host);

/**
 * True for a request that a page of another site makes, or one of another port of this machine. A form of our own
 * public pages sends the origin `null`, because they tell no address; then the browser says which site it is of.
 */
export function isOfAnotherSite(headers: Asked, site: string): boolean {
  const { origin } = headers;
  const from = headers['sec-fetch-site'];
  if (origin === undefined || origin === site) return false;
  return origin !== 'null' || from !== 'same-origin';
}
