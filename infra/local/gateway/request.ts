import type { IncomingMessage } from 'node:http';

/** A request as received: header names in lower case, repeated values joined by a comma. */
export type Request = {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  cookies: string[];
  body: Buffer;
  sourceIp: string;
};
export type Response = {
  status: number;
  headers: Record<string, string>;
  cookies: readonly string[];
  body: Buffer | string;
};

export const bodyLimit = 10 * 1024 * 1024;

/** Reads the body; null where it exceeds API Gateway's limit. */
export async function readRequest(incoming: IncomingMessage): Promise<Request | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  if (size > bodyLimit) return null;
  const [path = '/', query = ''] = splitOnce(incoming.url ?? '/', '?');
  const { cookie, ...headers } = Object.fromEntries(
    Object.entries(incoming.headersDistinct).map(([name, values]) => [name, (values ?? []).join(',')]),
  );
  return {
    method: incoming.method ?? 'GET',
    path,
    query,
    headers,
    cookies: cookie ? cookie.split(/; */) : [],
    body: Buffer.concat(chunks),
    sourceIp: incoming.socket.remoteAddress ?? '127.0.0.1',
  };
}

function splitOnce(text: string, by: string): string[] {
  const at = text.indexOf(by);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + by.length)];
}
