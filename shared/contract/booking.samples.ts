import { heldUntil } from '#shared/outreach/places';
import {
  sampleChange,
  sampleConfidence,
  sampleFeedback,
  sampleSession,
  sampleSignUp,
} from '#shared/outreach/sample';
import type { BookingView, ConfirmReply } from '#shared/outreach/views';
import type { booking } from './booking.ts';
import type { Samples } from './row.ts';
import { sampleBookingLink as link, sampleIds, sampleStarted as started } from './scenario/ids.ts';
import type { Scenario } from './scenario/morning.ts';
import { publicSession, unsaid } from './scenario/session.ts';

const params = { id: sampleIds.session };
const signUp = sampleSignUp(sampleIds.booking, started);
const { name, role, email } = signUp;

/** A confirmed place, as its link to see or change it shows it. */
const ownBooking = (scenario: Scenario): BookingView => ({
  session: publicSession(scenario),
  state: 'booked',
  version: 2,
  until: null,
  joiningLink: sampleSession(scenario.coming).joiningLink,
  mine: { name, role, ...unsaid, ifFull: 'book-me-in' },
  certificate: null,
});

export function bookingSamples(scenario: Scenario): Samples<typeof booking> {
  const session = publicSession(scenario);
  const seen = ownBooking(scenario);
  const confirmed: ConfirmReply = { session, state: 'booked', confidenceLink: link('confidence') };
  const cancelled = { cancelled: true, session } as const;
  const changed = { ...seen, version: 3, mine: { ...unsaid, ...sampleChange } };
  return {
    form: { params, reply: { session, started } },
    signUp: {
      params,
      body: signUp,
      reply: { outcome: 'held', until: heldUntil(session.startsAt, scenario.sentAt) },
    },
    confirmPage: { params, reply: session },
    confirm: { params, body: { link: link('confirm') }, reply: confirmed },
    confirmByCode: { params, body: { email, code: 'K7T3-Q9DH' }, reply: confirmed },
    confidence: {
      params,
      body: { link: link('confidence'), ...sampleConfidence },
      reply: { received: true },
    },
    see: { body: { link: link('see') }, reply: seen },
    change: { body: { link: link('change'), version: 2, ...sampleChange }, reply: changed },
    cancelPage: { params, reply: session },
    cancel: { body: { link: link('cancel') }, reply: cancelled },
    cancelByCode: { params, body: { email, code: 'M4PX-7RFN' }, reply: cancelled },
    feedback: { body: { link: link('feedback'), ...sampleFeedback }, reply: { received: true } },
    erase: { body: { link: link('erase') }, reply: { erased: true } },
  };
}
