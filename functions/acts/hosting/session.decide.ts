import { hosting as rows } from '#shared/contract/hosting';
import { move } from '#shared/lifecycle/moves';
import type { SessionDetails } from '#shared/outreach/session-details';
import { type SessionAct, sessionMoves } from '#shared/outreach/session-states';
import { whatChanged } from '#shared/outreach/what-changed';
import { job } from '#functions/model/job/records';
import {
  type AuditDraft,
  type Change,
  type Decided,
  type Decision,
  noEntryYet,
} from '#functions/platform/store/decision';
import {
  type NoticeItem,
  type PlacesItem,
  type SessionItem,
  sessionChain,
} from '#functions/model/session/records';
import { placesKey, sessionKey, noticeKey } from '#functions/model/session/keys';
import { dueWith, times } from './due-with.ts';
import { stateKeys } from '#functions/model/index-keys';

export type Context = { at: string; by: string; newId: () => string };

function entry(act: string, before: SessionItem | null, item: SessionItem): [AuditDraft] {
  return [
    {
      chain: sessionChain(before ?? item),
      act,
      outcome: 'done',
      subject: `session#${item.id}`,
      ...(before && { from: before.state }),
      to: item.state,
      version: { from: before?.version ?? 0, to: item.version },
      fields: Object.keys(item.details),
      values: item.details,
    },
  ];
}

const put = (item: SessionItem, before: SessionItem | null): Change => ({
  do: 'put',
  table: 'Outreach',
  item,
  expect: before ? { version: before.version } : 'absent',
});

/** A new session, as a draft. Pure. */
export function decideCreate(id: string, details: SessionDetails, ctx: Context): Decision<SessionItem> {
  const item: SessionItem = {
    ...sessionKey(id),
    version: 1,
    chainHead: noEntryYet,
    id,
    state: 'draft',
    ...stateKeys('draft'),
    ...times(details),
    details,
    sequence: 0,
    schedule: 0,
    createdAt: ctx.at,
    createdBy: ctx.by,
  };
  const places: PlacesItem = {
    ...placesKey(id),
    taken: 0,
    line: 0,
    capacity: details.capacity,
  };
  return {
    changes: [put(item, null), { do: 'put', table: 'Outreach', item: places, expect: 'absent' }],
    audit: entry(rows.create.audit, null, item),
    outcome: { reply: item },
  };
}

/** Publishing, closing and cancelling, where the state allows it. Pure. */
export function decideMove(
  session: SessionItem,
  act: Exclude<SessionAct, 'edit' | 'message'>,
  ctx: Context,
): Decided<SessionItem> {
  const step = move(sessionMoves, session.state, act);
  if ('refusal' in step) return step;
  const state = step.to;
  const item: SessionItem = { ...session, state, ...stateKeys(state), version: session.version + 1 };
  const following: Change[] =
    act === 'cancel'
      ? [job({ id: ctx.newId(), kind: 'call-off', sessionId: session.id }, ctx.at, ctx.at)]
      : [];
  const first = act === 'publish' && session.state === 'draft' ? dueWith(item, ctx) : [];
  return {
    changes: [put(item, session), ...first, ...following],
    audit: entry(rows[act].audit, session, item),
    outcome: { reply: item },
  };
}

/** People who are booked are told what changed, and get no mail where it does not concern them. */
function told(before: SessionItem, item: SessionItem, ctx: Context): Change[] {
  const lines = whatChanged(before, item);
  if (item.state === 'draft' || lines.length === 0) return [];
  const noticeId = ctx.newId();
  const notice: NoticeItem = { ...noticeKey(item.id, noticeId), lines, at: ctx.at };
  return [
    { do: 'put', table: 'Outreach', item: notice, expect: 'absent' },
    job(
      {
        id: ctx.newId(),
        kind: 'tell',
        sessionId: item.id,
        noticeId,
        what: wasMoved(before, item) ? 'moved' : 'changed',
      },
      ctx.at,
      ctx.at,
    ),
  ];
}

const wasMoved = (before: SessionItem, item: SessionItem) =>
  before.startsAt !== item.startsAt || before.endsAt !== item.endsAt;

/** An edit, where the state allows it. The engine refuses fewer places than are taken. Pure. */
export function decideEdit(before: SessionItem, details: SessionDetails, ctx: Context): Decided<SessionItem> {
  const step = move(sessionMoves, before.state, 'edit');
  if ('refusal' in step) return step;
  const edited: SessionItem = { ...before, details, ...times(details), version: before.version + 1 };
  const lines = whatChanged(before, edited);
  const item: SessionItem = {
    ...edited,
    sequence: before.sequence + (lines.length > 0 ? 1 : 0),
    schedule: before.schedule + (wasMoved(before, edited) ? 1 : 0),
  };
  const published = item.state !== 'draft';
  const capacity: Change[] =
    details.capacity === before.details.capacity
      ? []
      : [
          {
            do: 'limit',
            table: 'Outreach',
            key: placesKey(item.id),
            limit: 'capacity',
            to: details.capacity,
            count: 'taken',
          },
        ];
  const more = published && details.capacity > before.details.capacity;
  return {
    changes: [
      put(item, before),
      ...capacity,
      ...told(before, item, ctx),
      ...(published && wasMoved(before, item) ? dueWith(item, ctx) : []),
      ...(more ? [job({ id: ctx.newId(), kind: 'fill', sessionId: item.id }, ctx.at, ctx.at)] : []),
    ],
    audit: entry(rows.edit.audit, before, item),
    outcome: { reply: item },
  };
}
