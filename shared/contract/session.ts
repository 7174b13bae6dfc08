import * as z from 'zod';
import { publicSession } from '#shared/outreach/views';
import { row } from './row.ts';

export const publicFacts = { none: 'what is announced to everybody, nobody’s data' };

/** These rows work without script: asked for HTML they answer with a page, and its forms post to them. */
export const session = {
  list: row({
    zone: 'outreach',
    method: 'GET',
    path: '/sessions',
    who: 'anyone',
    summary: 'Lists the awareness sessions to come',
    audit: publicFacts,
    reply: z.object({ items: z.array(publicSession) }),
  }),
  read: row({
    zone: 'outreach',
    method: 'GET',
    path: '/sessions/{id}',
    who: 'anyone',
    summary: 'Shows one awareness session',
    audit: publicFacts,
    reply: publicSession,
  }),
};
