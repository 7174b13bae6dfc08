import * as z from 'zod';
import { openTask } from '#shared/case/views';
import { attemptResults, taskSchema } from '#shared/case/task';
import { line, long } from '#shared/text/fields';
import { idSchema } from './id.ts';
import { row } from './row.ts';
import { hub, staff } from './who.ts';

const whatWasDone = z.strictObject({
  outcome: long(500, 'Say what was done'),
  spokeTo: line(120).default(''),
});
const why = z.strictObject({
  why: line(200, 'Say why it is open again'),
});
const attempted = z
  .strictObject({
    /** Made by the page, so that a repeat is one try. */
    id: idSchema,
    result: z.enum(attemptResults, 'Choose what happened'),
    leftWith: line(100).default(''),
  })
  .refine(({ result, leftWith }) => result !== 'left-message' || leftWith !== '', {
    path: ['leftWith'],
    message: 'Say with whom you left the message, or that it was voicemail',
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
  attempt: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/tasks/{taskId}/attempts',
    who: hub,
    summary: 'Records a call that reached nobody, or left a message; the task stays open',
    audit: 'task.attempted',
    body: attempted,
    reply: taskSchema,
  }),
  reopen: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/tasks/{taskId}/reopen',
    who: hub,
    summary: 'Opens a task again that was marked as done by mistake; what was written stays on it',
    audit: 'task.reopened',
    body: why,
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
  reopenServiceTask: row({
    zone: 'governance',
    method: 'POST',
    path: '/api/tasks/{id}/reopen',
    who: staff,
    summary: 'Opens a task of the service again that was marked as done by mistake',
    audit: 'service-task.reopened',
    body: why,
    reply: taskSchema,
  }),
};
