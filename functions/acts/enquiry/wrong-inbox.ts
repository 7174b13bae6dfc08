import { enquiry as rows } from '#shared/contract/enquiry';
import type { Act } from '#functions/request/act';
import { makeTask } from './unsigned-task.ts';

export const wrongInbox: Act<typeof rows.wrongInbox> = (request) =>
  makeTask(request, {
    audit: rows.wrongInbox.audit,
    kind: 'wrong-inbox',
    say: (team) =>
      `Somebody at the address of ${team} says: this is not our inbox. Phone this team, or ask another.`,
    phone: null,
  });
