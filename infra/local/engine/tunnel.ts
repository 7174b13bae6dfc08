import { type Server, type Socket, connect, createServer } from 'node:net';
import { refusalBody, whyRefused } from '../guard.ts';

export type Target = { host: string; port: number };

const mostOfHead = 64 * 1024;
const endOfHead = '\r\n\r\n';

/** The headers of a request's head by their names in lower case. */
function headersOf(head: string): Record<string, string> {
  const lines = head.split('\r\n').slice(1);
  return Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

function refuse(socket: Socket, why: string): void {
  const body = refusalBody(why);
  const head = [
    'HTTP/1.1 403 Forbidden',
    'content-type: application/json',
    'x-content-type-options: nosniff',
    `content-length: ${Buffer.byteLength(body)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}${endOfHead}${body}`);
}

function join(one: Socket, other: Socket, begun: Buffer): void {
  other.write(begun);
  one.pipe(other).pipe(one);
}

/** Lets a connection through to the engine once its first request carries the token. */
function admit(socket: Socket, target: Target, token: string): void {
  let begun = Buffer.alloc(0);
  const hear = (chunk: Buffer) => {
    begun = Buffer.concat([begun, chunk]);
    const end = begun.indexOf(endOfHead);
    if (end < 0 && begun.length < mostOfHead) return;
    socket.off('data', hear).pause();
    const { localAddress, localPort } = socket;
    const headers = headersOf(begun.subarray(0, Math.max(0, end)).toString('latin1'));
    const why = whyRefused(headers, `${localAddress}:${localPort}`, token);
    if (why !== null) return refuse(socket, why);
    const other = connect({ ...target, noDelay: true }, () => join(socket, other, begun));
    for (const [from, to] of [
      [socket, other],
      [other, socket],
    ] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  };
  socket.on('data', hear);
}

/**
 * Serves the engine to who has the token. A connection belongs to one client, so its first request is checked and the
 * rest is passed on as it is: a web page cannot use a connection of ours, and its own are refused.
 */
export function tunnelTo(target: Target, token: string): Server {
  return createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    admit(socket, target, token);
  });
}
