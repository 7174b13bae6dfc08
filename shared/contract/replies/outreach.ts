import { heldUntil } from '#shared/outreach/places';
import { sampleChange, sampleSession, sampleSignUp } from '#shared/outreach/sample';
import type { BookingView, ConfirmReply } from '#shared/outreach/views';
import type { ContractReplies } from '../contract.ts';
import { sampleBookingLink, sampleIds, sampleStarted } from '../sample-ids.ts';
import type { Story } from './story.ts';
import { publicSession, unsaid } from './story-session.ts';

const { name, role } = sampleSignUp(sampleIds.booking, sampleStarted);

/** Her confirmed place, behind the link to see or to change it. */
const ownBooking = (story: Story): BookingView => ({
  session: publicSession(story),
  state: 'booked',
  version: 2,
  until: null,
  joiningLink: sampleSession(story.coming).joiningLink,
  mine: { name, role, ...unsaid, ifFull: 'book-me-in' },
  certificate: null,
});

export function outreachReplies(story: Story): Pick<ContractReplies, 'session' | 'booking'> {
  const session = publicSession(story);
  const seen = ownBooking(story);
  const confirmed: ConfirmReply = {
    session,
    state: 'booked',
    confidenceLink: sampleBookingLink('confidence'),
  };
  return {
    session: { list: { items: [session] }, read: session },
    booking: {
      form: { session, started: sampleStarted },
      signUp: { outcome: 'held', until: heldUntil(session.startsAt, story.sentAt) },
      confirmPage: session,
      confirm: confirmed,
      confirmByCode: confirmed,
      confidence: { received: true },
      see: seen,
      change: {
        ...seen,
        version: 3,
        mine: { ...unsaid, ...sampleChange },
      },
      cancelPage: session,
      cancel: { cancelled: true, session },
      cancelByCode: { cancelled: true, session },
      feedback: { received: true },
      erase: { erased: true },
    },
  };
}
