import { whyNotDone } from '#shared/delivery/reasons';
import type { Undelivered } from '#shared/delivery/views';
import type { JobItem, JobKind } from '#functions/model/job/records';

const what: Record<JobKind, string> = {
  lapse: 'Giving back a place that nobody confirmed in time',
  fill: 'Giving free places to people on the waiting list',
  tell: 'Writing to everybody who booked',
  'call-off': 'Ending the bookings of a cancelled session',
  remind: 'The reminders before a session',
  'ask-feedback': 'Asking for feedback after a session',
  'forget-notes': 'Deleting access and dietary notes after a session',
  'forget-bookings': 'Deleting the bookings of a past session',
};

const affected: Record<JobKind, string> = {
  lapse: 'People on the waiting list: the place still counts as taken.',
  fill: 'People on the waiting list: free places are not given to them.',
  tell: 'People who booked a place: some have not been told what changed, or what their host wrote.',
  'call-off': 'People who booked a place: some have not been told that the session is cancelled.',
  remind: 'People who booked a place: some have had no reminder.',
  'ask-feedback': 'People who booked a place: some have not been asked.',
  'forget-notes': 'People who booked a place: some notes are kept longer than we say.',
  'forget-bookings': 'People who booked a place: some bookings are kept longer than we say.',
};

/** A failed job, as the page of undelivered mail shows it. */
export const jobView = (job: JobItem): Undelivered => ({
  kind: 'job',
  id: job.id,
  version: job.version,
  what: what[job.kind],
  reference: '',
  caseId: '',
  sessionId: job.sessionId,
  to: 'those who booked a place',
  affected: affected[job.kind],
  since: job.troubleSince ?? job.createdAt,
  state: 'needs-a-person',
  why: whyNotDone,
  phone: null,
  canTryAgain: true,
  others: [],
});
