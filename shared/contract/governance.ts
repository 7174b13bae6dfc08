import * as z from 'zod';
import { openTask, taskSchema } from '#shared/case/views';
import { rotaSchema } from '#shared/duty/rota';
import { rotaView } from '#shared/duty/views';
import { row } from './row.ts';

const staff = ['hub', 'psychologist', 'service-manager'] as const;

/** Who is on duty (users.md B4). */
export const rota = {
  read: row({
    zone: 'governance',
    method: 'GET',
    path: '/api/rota',
    who: staff,
    summary: 'Shows the working pattern, leave, named cover and the gaps of the next ten working days',
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

/** Every open task, of cases and of the service itself; the service manager sees those of the service only. */
export const tasks = {
  list: row({
    zone: 'governance',
    method: 'GET',
    path: '/api/tasks',
    who: staff,
    summary: 'Lists the open tasks: what cannot wait first, then by hearing',
    audit: 'task.listed',
    reply: z.object({ items: z.array(openTask) }),
  }),
  complete: row({
    zone: 'governance',
    method: 'POST',
    path: '/api/tasks/{id}/complete',
    who: staff,
    summary: 'Marks a task of the service itself, such as a gap in cover, as done',
    audit: 'service-task.completed',
    body: z.strictObject({
      outcome: z.string().trim().min(1, 'Say what was done').max(500, 'Use 500 characters or fewer'),
    }),
    reply: taskSchema,
  }),
};
