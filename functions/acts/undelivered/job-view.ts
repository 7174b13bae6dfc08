import { whyNotDone } from '#shared/delivery/reasons';
import type { Undelivered } from '#shared/delivery/views';
import type { ErrandItem, ErrandKind } from '#functions/model/job/records';

const what: Record<ErrandKind, string> = {
  lapse: 'Giving back a place that nobody confirmed in time',
  fill: 'Giving free places to those who wait',
  tell: 'Writing to everybody who booked',
  'call-off': 'Ending the bookings of a cancelled session',
  remind: 'The reminders before a session',
  'ask-feedback': 'Asking for feedback after a session',
  'forget-notes': 'Deleting access and dietary notes after a session',
  'forget-bookings': 'Deleting the bookings of a past session',
};

const affected: Record<ErrandKind, string> = {
  lapse: 'Whoever waits for the place: it stays taken.',
  fill: 'Whoever waits for a place: free ones are not given.',
  tell: 'Whoever booked a place: some have not been told what changed, or what their host wrote.',
  'call-off': 'Whoever booked a place: some have not been told that the session is cancelled.',
  remind: 'Whoever booked a place: some have had no reminder.',
  'ask-feedback': 'Whoever booked a place: some have not been asked.',
  'forget-notes': 'Whoever booked a place: some notes are kept longer than we say.',
  'forget-bookings': 'Whoever booked a place: some bookings are kept longer than we say.',
};

/** What the service was to do by itself and could not, as the page of undelivered mail shows it. */
export const errandView = (errand: ErrandItem): Undelivered => ({
  kind: 'errand',
  id: errand.id,
  version: errand.version,
  what: what[errand.kind],
  reference: '',
  caseId: '',
  sessionId: errand.sessionId,
  to: 'those who booked a place',
  affected: affected[errand.kind],
  since: errand.troubleSince ?? errand.createdAt,
  state: 'needs-a-person',
  why: whyNotDone,
  phone: null,
  canTryAgain: true,
  others: [],
});
