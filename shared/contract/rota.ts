import * as z from 'zod';
import { rotaSchema } from '#shared/duty/rota';
import { rotaView } from '#shared/duty/views';
import { row } from './row.ts';
import { staff } from './who.ts';

/** Who is on duty (B4). */
export const rota = {
  read: row({
    zone: 'governance',
    method: 'GET',
    path: '/api/rota',
    who: staff,
    summary: 'Shows the working pattern, absences, named cover and the gaps of the next ten working days',
    audit: 'rota.seen',
    reply: rotaView,
  }),
  set: row({
    zone: 'governance',
    method: 'PUT',
    path: '/api/rota',
    who: staff,
    summary: 'Changes the rota as a whole; names and roles come from the Directory, whatever is sent',
    audit: 'rota.set',
    body: z.strictObject({ version: z.number().int().min(1), rota: rotaSchema }),
    reply: rotaView,
  }),
  cover: row({
    zone: 'governance',
    method: 'POST',
    path: '/api/rota/cover',
    who: ['psychologist'],
    summary: '“I am covering now until …”: one switch; null ends the caller’s cover now',
    audit: 'rota.covered',
    body: z.strictObject({ until: z.iso.datetime('Enter a day and a time').nullable() }),
    reply: rotaView,
  }),
};
