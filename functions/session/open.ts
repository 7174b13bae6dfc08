import { hosting as rows } from '#shared/contract/hosting';
import type { Act, Enrolled } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import type { AuditDraft, Outcome } from '#functions/storage/decision';
import { sessionChain } from '#functions/storage/outreach-items';
import { hostedBooking, hostedView } from '#functions/storage/outreach-view';
import { type Everything, readEverything } from '#functions/storage/read-bookings';
import { whatCameBack } from './came-back.ts';
import { notHere, refused } from './refuse.ts';

type Request = { actor: Enrolled; at: string; requestId: string; params: { id: string } };

/** Reads a session with its people for a host; that it was seen is written before anything leaves. */
async function shown<R>(
  request: Request,
  audit: string,
  fields: readonly string[],
  make: (all: Everything) => R | Promise<R>,
): Promise<Outcome<R>> {
  const all = await readEverything(request.params.id);
  if (!all) return settle(request, refused(request.actor, audit, request.params.id, notHere));
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

const seen = ['name', 'role', 'organisation', 'team', 'email', 'accessNeeds', 'dietary', 'topics', 'note'];
/** Whoever is not forgotten: what is left of the others is a role, and nobody's. */
const present = ({ bookings }: Everything) => bookings.filter(({ email }) => email !== '');

/** Who comes, who waits, what they need, and to whom nothing goes since mail came back; in the order of sign-up. */
export const open: Act<typeof rows.open> = (request) =>
  shown(request, rows.open.audit, [...seen, 'cameBack'], async (all) => {
    const bookings = present(all).sort((a, b) => (a.bookedAt < b.bookedAt ? -1 : 1));
    const back = await whatCameBack(bookings.map(({ email }) => email));
    return {
      session: hostedView(all.session, all.places, request.at),
      bookings: bookings.map((booking) => ({
        ...hostedBooking(booking, all.bookings),
        cameBack: back.get(booking.email) ?? null,
      })),
    };
  });

/** Who comes, as CSV for the front desk. */
export const exportCsv: Act<typeof rows.export> = (request) =>
  shown(request, rows.export.audit, seen, async (all) => {
    // Imported here: only this act pays for it.
    const { attendeesCsv } = await import('./csv.ts');
    const bookings = present(all).map((booking) => hostedBooking(booking, all.bookings));
    // The day alone: a file's name says nothing about anybody.
    return {
      fileName: `session-${all.session.details.day}.csv`,
      csv: attendeesCsv(all.session.details, bookings),
    };
  });

/** What people thought of it, without names and in no order that tells who came first. */
export const feedback: Act<typeof rows.feedback> = (request) =>
  shown(request, rows.feedback.audit, ['useful', 'likely', 'text'], ({ bookings }) => ({
    items: bookings
      .flatMap(({ id, feedback: given }) => (given ? [{ id, given }] : []))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ given }) => ({ useful: given.useful, likely: given.likely, text: given.text })),
  }));
