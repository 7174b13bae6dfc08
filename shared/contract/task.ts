import * as z from 'zod';
import { openTask } from '#shared/case/views';
import { taskSchema } from '#shared/case/task';
import { long } from '#shared/text/fields';
import { row } from './row.ts';
import { hub, staff } from './who.ts';

const whatWasDone = z.strictObject({
  outcome: long(500, 'Say what was done'),
});

/** Tasks of cases and of the service itself; the service manager sees only the service's. */
export const task = {
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
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/tasks/{taskId}/complete',
    who: hub,
    summary: 'Completes a task with its outcome',
    audit: 'task.completed',
    body: whatWasDone,
    reply: taskSchema,
  }),
  completeServiceTask: row({
    zone: 'governance',
    method: 'POST',
    path: '/api/tasks/{id}/complete',
    who: staff,
    summary: 'Completes a task of the service itself, such as a gap in cover',
    audit: 'service-task.completed',
    body: whatWasDone,
    reply: taskSchema,
  }),
};
