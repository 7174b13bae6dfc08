import type { ServerResponse } from 'node:http';
import type { Response } from './request.ts';

/** Writes an answer to the connection. */
export function send(to: ServerResponse, { status, headers, cookies, body }: Response): void {
  for (const [name, value] of Object.entries(headers)) to.setHeader(name, value);
  if (cookies.length > 0) to.setHeader('set-cookie', cookies);
  to.setHeader('content-length', Buffer.byteLength(body));
  to.writeHead(status);
  to.end(to.req.method === 'HEAD' ? undefined : body);
}
