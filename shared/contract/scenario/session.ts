import { areFew, giveUntil, placesLeft } from '#shared/outreach/places';
import { sampleSession, sampleSignUp } from '#shared/outreach/sample';
import { publicState } from '#shared/outreach/session-states';
import {
  type HostedBooking,
  type HostedSession,
  type PublicSession,
  publicSession as publicSessionSchema,
} from '#shared/outreach/views';
import { londonInstant } from '#shared/time/london';
import { later } from '#shared/time/later';
import { sampleIds } from './ids.ts';
import type { Scenario } from './morning.ts';

type So = Pick<HostedSession, 'state' | 'version' | 'taken'> & {
  /** Of a copy. */
  copied?: { id: string; clock: string };
};

/** The sample session as its hosts see it. */
export function hostedSession({ coming, sentAt }: Scenario, { copied, ...so }: So): HostedSession {
  const { id, ...moved } = { id: sampleIds.session, ...copied };
  const details = { ...sampleSession(coming), ...moved };
  const startsAt = londonInstant(details.day, details.clock);
  const left = placesLeft({ taken: so.taken, capacity: details.capacity, line: 0 });
  return {
    id,
    ...details,
    startsAt,
    endsAt: later(startsAt, details.minutes),
    publicState: publicState({ state: so.state, startsAt }, left, sentAt),
    few: areFew(left),
    giveUntil: giveUntil(startsAt),
    ...so,
  };
}

/** The same, open for sign-up, as anybody sees it. */
export function publicSession(scenario: Scenario): PublicSession {
  const hosted = hostedSession(scenario, { state: 'open', version: 2, taken: 1 });
  return publicSessionSchema.parse({ ...hosted, state: hosted.publicState });
}

const { name, role, email } = sampleSignUp(sampleIds.booking, '');
type Unsaid = Pick<
  HostedBooking,
  'organisation' | 'team' | 'attendance' | 'accessNeeds' | 'dietary' | 'topics'
>;
/** The optional fields, empty in the sample. */
export const unsaid: Unsaid = {
  organisation: '',
  team: '',
  attendance: '',
  accessNeeds: '',
  dietary: '',
  topics: '',
};

/** The sample sign-up, confirmed. */
export const booked = ({ sentAt }: Scenario): HostedBooking => ({
  id: sampleIds.booking,
  version: 2,
  email,
  state: 'booked',
  bookedAt: sentAt,
  note: '',
  name,
  role,
  ...unsaid,
  confirmed: true,
  inLine: null,
});

/** A sign-up from an address that is not on the list. */
export const unlisted = (scenario: Scenario): HostedBooking => ({
  ...booked(scenario),
  id: sampleIds.unlistedBooking,
  email: 'pat.example@chambers.example',
  state: 'approval',
  bookedAt: scenario.openedAt,
  name: 'Pat Example',
  role: 'defence',
});
