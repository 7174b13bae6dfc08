import { randomUUID } from 'node:crypto';
import { hosting as rows } from '#shared/contract/hosting';
import { errand } from '#functions/outbox/errand';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { type NoticeItem, sessionChain, sessionPk } from '#functions/storage/outreach-items';
import { readSession } from '#functions/storage/read-session';
import { notHere, refused } from './refuse.ts';

/** Writes to everybody who is booked: one errand, which becomes a letter for each. A repeat with the same id is the same. */
export const message: Act<typeof rows.message> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await readSession(params.id);
  if (!found) return settle(request, refused(actor, rows.message.audit, params.id, notHere));
  const { session } = found;
  if (session.state === 'draft' || session.state === 'cancelled') {
    return settle(request, refused(actor, rows.message.audit, params.id, { code: 'not-possible-now' }));
  }
  const notice: NoticeItem = {
    pk: sessionPk(session.id),
    sk: `NOTICE#${body.id}`,
    lines: body.text.split(/\r?\n\s*\r?\n/),
    at,
  };
  const about = { sessionId: session.id, noticeId: body.id };
  return settle(
    request,
    {
      changes: [
        { do: 'put', table: 'Outreach', item: notice, expect: 'absent' },
        errand({ id: randomUUID(), kind: 'tell', what: 'message', ...about }, at, at),
      ],
      audit: [
        {
          chain: sessionChain(session),
          act: rows.message.audit,
          outcome: 'done',
          subject: `session#${session.id}`,
          values: body.text,
        },
      ],
      outcome: { reply: { queued: true } },
    },
    () => ({ reply: { queued: true } }),
  );
};
