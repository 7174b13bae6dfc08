import { randomUUID } from 'node:crypto';
import { hosting as rows } from '#shared/contract/hosting';
import { move } from '#shared/lifecycle/moves';
import { type BookingAct, type BookingState, bookingMoves } from '#shared/outreach/booking-states';
import type { HostedBooking } from '#shared/outreach/views';
import { hostedBooking } from '#functions/model/booking/hosted-booking';
import { readFound } from '#functions/model/booking/load';
import { moved, movedEntry } from '#functions/model/booking/moved';
import type { BookingItem } from '#functions/model/booking/records';
import type { SessionItem } from '#functions/model/session/records';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Change, Decided, Decision, Outcome, Refusal } from '#functions/platform/store/decision';
import type { ActRequest } from '#functions/request/act';
import { settle } from '#functions/request/settle';

type Row = typeof rows.approve | typeof rows.attendance | typeof rows.note;

type Request = Pick<ActRequest<Row>, 'actor' | 'at' | 'requestId' | 'params'> & { body: { version: number } };

export type Ctx = { at: string; newId: () => string };
type HostAct = { audit: string; step: BookingAct };
type Moving = { booking: BookingItem; session: SessionItem; to: BookingState };
/** What the act changes; null where it is not possible at this time. */
type Decide = (moving: Moving, ctx: Ctx) => Decided<BookingItem> | null;

/** A host's act on one booking: a refusal goes to the host's own chain, a change to the booking's. */
export async function act(
  request: Request,
  { audit, step }: HostAct,
  decide: Decide,
): Promise<Outcome<HostedBooking>> {
  const { actor, at, params, body } = request;
  const found = await readFound(params.id, params.bookingId);
  const no = (refusal: Refusal) =>
    settle(request, refuseAs(actor, audit, `booking#${params.bookingId}`, refusal));
  if (!found || found.booking.state === 'erased') return no(notHere);
  const current = hostedBooking(found.booking, []);
  if (body.version !== found.booking.version) return no({ code: 'changed-meanwhile', current });
  const listed = move(bookingMoves, found.booking.state, step);
  if ('refusal' in listed) return no({ ...listed.refusal, current });
  const decision = decide({ ...found, to: listed.to }, { at, newId: randomUUID });
  if (!decision) return no({ code: 'not-possible-now', current });
  if ('refusal' in decision) return no({ ...decision.refusal, current });
  const done = await settle(request, decision, () => no({ code: 'changed-meanwhile' }));
  return 'refusal' in done ? done : { reply: hostedBooking(done.reply, []) };
}

export function changing(
  booking: BookingItem,
  audit: string,
  change: Partial<BookingItem>,
  also: Change[] = [],
): Decision<BookingItem> {
  const { item, changes } = moved(booking, change);
  return {
    changes: [...changes, ...also],
    audit: [{ ...movedEntry(booking, item, audit), fields: Object.keys(change), values: change }],
    outcome: { reply: item },
  };
}
