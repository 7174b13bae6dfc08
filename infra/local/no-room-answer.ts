import type { ServerResponse } from 'node:http';
import { problem } from '#shared/problem/problem';
import { send } from './gateway/send.ts';
import { sayNoRoom } from './no-room.ts';
import { sendPage } from './pages.ts';

const title = 'There is no room on the disk';
const saved = 'There is no room left on the disk of this machine, so nothing was saved.';

/** Refuses in words what could not be saved for want of room: as a page to who asked for one, else as a problem. */
export function answerNoRoom(response: ServerResponse, dataDir: string, accept = ''): void {
  sayNoRoom(dataDir);
  if (accept.includes('text/html'))
    return sendPage(response, 503, title, `<h1>${title}</h1><p>${saved} Make room, then try again.</p>`);
  const detail = `${saved} What you typed is kept on this page. Make room, then try again.`;
  send(response, {
    status: 503,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
    cookies: [],
    body: JSON.stringify({ ...problem('unexpected', { detail }), status: 503, title }),
  });
}
