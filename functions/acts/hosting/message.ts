import { randomUUID } from 'node:crypto';
import { hosting as rows } from '#shared/contract/hosting';
import type { Reply } from '#shared/contract/row';
import { move } from '#shared/lifecycle/moves';
import { sessionMoves } from '#shared/outreach/session-states';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import { canonical } from '#functions/platform/audit/entry';
import { job } from '#functions/model/job/records';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { Outcome, Refusal } from '#functions/platform/store/decision';
import { type NoticeItem, sessionChain } from '#functions/model/session/records';
import { noticeKey } from '#functions/model/session/keys';
import { get } from '#functions/platform/store/read';
import { readSession } from '#functions/model/session/read-session';

type Queued = Reply<typeof rows.message>;

const sentOther = (text: string): Refusal => ({
  code: 'sent-differently',
  detail:
    'A different message was sent already. This one was not sent. Send it again if you want both to go.',
  current: { text },
});

/**
 * Writes to everybody who is booked, marked or not yet, through one job. A repeat with the same id changes nothing; with other text it
 * is refused and shown the first text.
 */
export const message: Act<typeof rows.message> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await readSession(params.id);
  const no = (refusal: Refusal) =>
    settle(request, refuseAs(actor, rows.message.audit, `session#${params.id}`, refusal));
  if (!found) return no(notHere);
  const { session } = found;
  const lines = body.text.split(/\r?\n\s*\r?\n/);
  const notice: NoticeItem = { ...noticeKey(session.id, body.id), lines, at, by: actor.id };
  const again = (sent: NoticeItem): Outcome<Queued> | Promise<Outcome<Queued>> => {
    if (sent.by !== undefined && sent.by !== actor.id) return no(notHere);
    if (canonical(sent.lines) === canonical(lines)) return { reply: { queued: true } };
    return no(sentOther(sent.lines.join('\n\n')));
  };
  const step = move(sessionMoves, session.state, 'message');
  if ('refusal' in step) {
    // Only where nothing can be sent any more: was this one sent before that?
    const sent = await get<NoticeItem>('Outreach', notice);
    return sent ? again(sent) : no(step.refusal);
  }
  const about = { sessionId: session.id, noticeId: body.id };
  return settle(
    request,
    {
      changes: [
        { do: 'put', table: 'Outreach', item: notice, expect: 'absent' },
        job({ id: randomUUID(), kind: 'tell', what: 'message', ...about }, at, at),
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
    (failed) => (failed ? again(failed as NoticeItem) : no({ code: 'changed-meanwhile' })),
  );
};
