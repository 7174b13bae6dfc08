import { type Everything, readEverything } from '#functions/model/booking/read-bookings';
import type { Enrolled } from '#functions/model/person/signed-in';
import { sessionChain } from '#functions/model/session/records';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { AuditDraft, Outcome } from '#functions/platform/store/decision';
import { settle } from '#functions/request/settle';

type Request = { actor: Enrolled; at: string; requestId: string; params: { id: string } };

/** Reads a session with its people for a host; the view is audited before it is shown. */
export async function shown<R>(
  request: Request,
  audit: string,
  fields: readonly string[],
  make: (all: Everything) => R | Promise<R>,
): Promise<Outcome<R>> {
  const all = await readEverything(request.params.id);
  if (!all) return settle(request, refuseAs(request.actor, audit, `session#${request.params.id}`, notHere));
  const entry: AuditDraft = {
    chain: sessionChain(all.session),
    act: audit,
    outcome: 'seen',
    subject: `session#${all.session.id}`,
    fields,
    values: all.bookings.map(({ id, version }) => ({ id, version })),
  };
  return settle(request, { changes: [], audit: [entry], outcome: { reply: await make(all) } });
}

export const seen = [
  'name',
  'role',
  'organisation',
  'team',
  'email',
  'accessNeeds',
  'dietary',
  'topics',
  'note',
];

/** Leaves out people whose data was deleted: only their role is left. */
export const present = ({ bookings }: Everything) => bookings.filter(({ email }) => email !== '');
