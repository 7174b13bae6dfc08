import { enquiry as rows } from '#shared/contract/enquiry';
import type { Act } from '#functions/request/act';
import { makeTask } from './unsigned-task.ts';

export const phoneMe: Act<typeof rows.phoneMe> = (request) =>
  makeTask(request, {
    audit: rows.phoneMe.audit,
    kind: 'phone-team',
    say: (team) =>
      `Somebody at the address of ${team} asks to be phoned. Check through the team’s own number that they work there.`,
    phone: request.body.phone,
  });
