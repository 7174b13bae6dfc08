import { readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Request, type Response, readRequest } from './gateway/request.ts';
import { own } from './gateway/respond.ts';
import { send } from './gateway/send.ts';
import { answerNoRoom } from './no-room-answer.ts';
import { isFull, isNoRoom } from './no-room.ts';
import { isOfAnotherSite, isThisMachine } from './origin.ts';
import { nowhere, sendPage } from './pages.ts';
import { quickExitScript } from './quick-exit.ts';

const script = 'text/javascript; charset=utf-8';
const localFiles: Record<string, { type: string; body: () => string | Promise<string> }> = {
  '/local/style.css': { type: 'text/css; charset=utf-8', body: () => fileBeside('style.css') },
  '/local/sign-out.js': { type: script, body: () => fileBeside('sign-out.js') },
  '/local/quick-exit.js': { type: script, body: quickExitScript },
};

function fileBeside(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8');
}

export type SiteServer = {
  /** Origin people use, without a slash at the end. */
  site: string;
  dataDir: string;
  pages: readonly ((
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ) => boolean | Promise<boolean>)[];
  played: (request: Request) => Promise<Response>;
};

/** The one server: paths that exist on this machine only are under `/local/`, everything else is the template's. */
export function siteServer({ site, dataDir, pages, played }: SiteServer): RequestListener {
  const { host } = new URL(site);
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Only one host name is served: the issuer knows no other, and no foreign name may be pointed here.
    if (!isThisMachine(incoming.headers.host)) return send(response, own(421, 'Misdirected Request'));
    if (incoming.headers.host !== host)
      return void response.writeHead(307, { location: site + (incoming.url ?? '/') }).end();
    if (isOfAnotherSite(incoming.headers, site)) return send(response, own(403, 'Forbidden'));
    const url = URL.parse(incoming.url ?? '/', site);
    if (url?.pathname.startsWith('/local/')) {
      const file = localFiles[url.pathname];
      if (file) {
        const headers = {
          'content-type': file.type,
          'cache-control': 'no-cache',
          'x-content-type-options': 'nosniff',
        };
        return void response.writeHead(200, headers).end(await file.body());
      }
      for (const page of pages) if (await page(incoming, response, url)) return;
      return sendPage(response, 404, 'Page not found', nowhere('Page not found'));
    }
    const request = await readRequest(incoming);
    if (!request) return send(response, own(413, 'Request Entity Too Large'));
    const answer = await played(request);
    // The functions only see that their engine fails, as they would on AWS.
    if (answer.status >= 500 && isFull(dataDir))
      return answerNoRoom(response, dataDir, incoming.headers.accept);
    send(response, answer);
  };
  return (incoming, response) => {
    serve(incoming, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) return void response.destroy();
      if (isNoRoom(error)) return answerNoRoom(response, dataDir, incoming.headers.accept);
      console.error(error);
      send(response, own(500, 'Internal Server Error'));
    });
  };
}
