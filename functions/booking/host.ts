import { randomUUID } from 'node:crypto';
import { hosting as rows } from '#shared/contract/hosting';
import { next } from '#shared/lifecycle/moves';
import { type BookingAct, bookingMoves } from '#shared/outreach/booking-states';
import type { HostedBooking } from '#shared/outreach/views';
import { later } from '#shared/time/later';
import { personChain } from '#functions/directory/records';
import { bookingLetter } from '#functions/outbox/booking-letter';
import { errand } from '#functions/outbox/errand';
import type { Act, ActRequest } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { type Change, type Decision, type Outcome, type Refusal, refuse } from '#functions/storage/decision';
import { type BookingItem, type SessionItem, bookingChain, moved } from '#functions/storage/outreach-items';
import { hostedBooking } from '#functions/storage/outreach-view';
import { decideLeave } from './decide-leave.ts';
import { readFound } from './load.ts';

type Row = typeof rows.approve | typeof rows.attendance | typeof rows.note;
type Request = Pick<ActRequest<Row>, 'actor' | 'at' | 'requestId' | 'params'> & { body: { version: number } };
type Ctx = { at: string; newId: () => string };
type Decide = (booking: BookingItem, session: SessionItem, ctx: Ctx) => Decision<BookingItem> | null;

/** A host's act on one booking; who asks is refused in her own chain, what is done stands in the booking's. */
async function act(request: Request, audit: string, decide: Decide): Promise<Outcome<HostedBooking>> {
  const { actor, at, params, body } = request;
  const found = await readFound(params.id, params.bookingId);
  const no = (refusal: Refusal) =>
    settle(request, refuse(personChain(actor.id, actor.acts), audit, `booking#${params.bookingId}`, refusal));
  if (!found || found.booking.state === 'erased') return no({ code: 'not-found' });
  const current = hostedBooking(found.booking, []);
  if (body.version !== found.booking.version) return no({ code: 'changed-meanwhile', current });
  const decision = decide(found.booking, found.session, { at, newId: randomUUID });
  if (!decision) return no({ code: 'not-possible-now', current });
  const done = await settle(request, decision, () => no({ code: 'changed-meanwhile' }));
  return 'refusal' in done ? done : { reply: hostedBooking(done.reply, []) };
}

function changing(
  booking: BookingItem,
  audit: string,
  change: Partial<BookingItem>,
  also: Change[] = [],
): Decision<BookingItem> {
  const { item, changes } = moved(booking, change);
  return {
    changes: [...changes, ...also],
    audit: [
      {
        chain: bookingChain(booking),
        act: audit,
        outcome: 'done',
        subject: `booking#${booking.id}`,
        from: booking.state,
        to: item.state,
        version: { from: booking.version, to: item.version },
        fields: Object.keys(change),
        values: change,
      },
    ],
    outcome: { reply: item },
  };
}

/** The look for a free place comes first: who is given one hears only of that, since her letter is then not wanted. */
const minutesToLook = 2;

/** What follows an approval: a look for a free place, and for who finds none the word that she waits. */
function afterApproval({ id, confirmedAt }: BookingItem, session: SessionItem, { at, newId }: Ctx): Change[] {
  const fill = errand({ id: newId(), kind: 'fill', sessionId: session.id }, at, at);
  // A stranger's address is not written to again: she hears it when she confirms.
  if (confirmedAt === null || session.startsAt <= at) return [fill];
  const about = { letter: 'waiting', sessionId: session.id, bookingId: id } as const;
  return [fill, bookingLetter(newId(), about, at, later(at, minutesToLook))];
}

/** Approves a sign-up from an address that is not on the list, which then waits in the line; or declines it. */
export const approve: Act<typeof rows.approve> = (request) =>
  act(request, rows.approve.audit, (booking, session, ctx) => {
    if (booking.state !== 'approval') return null;
    if (request.body.decision === 'decline') {
      const letter = booking.confirmedAt ? ('declined' as const) : null;
      return decideLeave(booking, { act: 'decline', audit: 'booking.declined', letter }, ctx);
    }
    return changing(booking, rows.approve.audit, { state: 'waiting' }, afterApproval(booking, session, ctx));
  });

const marks = {
  came: 'mark-attended',
  'did-not-come': 'mark-absent',
  'not-marked': 'unmark',
} as const satisfies Record<string, BookingAct>;

/** Marks who came, from the start of the session on; a mark may be put right. */
export const attendance: Act<typeof rows.attendance> = (request) =>
  act(request, rows.attendance.audit, (booking, session, { at }) => {
    const to = next(bookingMoves, booking.state, marks[request.body.attendance]);
    return to && session.startsAt <= at ? changing(booking, rows.attendance.audit, { state: to }) : null;
  });

/** A note beside a booking; it changes no booking (users.md H14). */
export const note: Act<typeof rows.note> = (request) =>
  act(request, rows.note.audit, (booking) => changing(booking, rows.note.audit, { note: request.body.note }));
