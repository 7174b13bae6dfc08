import { type RequestListener, type Server, createServer } from 'node:http';
import { StartError } from './start-error.ts';

export const loopback = '127.0.0.1';

export type Listening = { url: string; close: () => Promise<void> };

/** Idle connections stay open: closing one just as a client reuses it would reset the request. */
const patient = { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0 };

/** Listens on this machine only. Port 0 takes any free one. Throws a StartError when the port is in use. */
export async function listen(handler: RequestListener, port = 0): Promise<Listening> {
  const server: Server = createServer(patient, (request, response) => {
    // Of every answer, also those that no handler foresees.
    response.setHeader('x-content-type-options', 'nosniff');
    handler(request, response);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} is in use. Stop what uses it, or choose another: PORT=3100 npm start`;
      fail(error.code === 'EADDRINUSE' ? new StartError(inUse) : error);
    });
    server.listen(port, loopback, done);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://${loopback}:${taken}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
