import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';

/** A token made at each start. Only the app's own processes get it, in their environment. */
export const newToken = () => randomBytes(32).toString('base64url');

function isSame(given: string | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export type Asked = Pick<IncomingHttpHeaders, 'origin' | 'host'> & { [name: string]: unknown };

/**
 * Why a call is refused that is meant for the functions of this start alone; null where it is theirs. The SDK sends
 * AWS_SESSION_TOKEN with each call. A web page sends an origin, or comes by a name that it had pointed here.
 */
export function whyRefused(headers: Asked, host: string, token: string): string | null {
  if (headers.origin !== undefined || headers['sec-fetch-site'] !== undefined)
    return 'No web page may call this.';
  if (headers.host !== host) return 'This is served under its own address only.';
  const given = headers['x-amz-security-token'];
  if (!isSame(typeof given === 'string' ? given : undefined, token))
    return 'Only the functions of this start may call this.';
  return null;
}

/** The answer to a refused call, in the shape that the SDK reads. */
export const refusalBody = (why: string) => JSON.stringify({ __type: 'AccessDeniedException', message: why });

/** Lets through the calls that carry the start's token. */
export function guarded(token: string, serve: RequestListener): RequestListener {
  return (request, response) => {
    const { localAddress, localPort } = request.socket;
    const why = whyRefused(request.headers, `${localAddress}:${localPort}`, token);
    if (why === null) return serve(request, response);
    request.resume();
    response.writeHead(403, { 'content-type': 'application/json' }).end(refusalBody(why));
  };
}
