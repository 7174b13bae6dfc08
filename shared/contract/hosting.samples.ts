import { bookingStateWords } from '#shared/outreach/booking-states';
import { type Counted, achieved } from '#shared/outreach/figures';
import { attendeeRoles } from '#shared/outreach/roles';
import { sampleConfidence, sampleFeedback, sampleNote, sampleSession } from '#shared/outreach/sample';
import type { HostedBooking } from '#shared/outreach/views';
import type { hosting } from './hosting.ts';
import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import type { Scenario } from './scenario/morning.ts';
import { booked, hostedSession, unlisted } from './scenario/session.ts';

const { session: id, booking: bookingId, unlistedBooking } = sampleIds;
const params = { id };

/** The attendees as CSV for spreadsheets: with a byte order mark and Windows line ends. */
function csvOf(bookings: readonly HostedBooking[]): string {
  const columns = 'Name,Role,Organisation,Team,Email,State,Comes,Access needs,Dietary,Topics,Note'.split(',');
  const people = bookings.map(({ name, role, email, state }) =>
    [name, attendeeRoles[role], '', '', email, bookingStateWords[state]].concat(Array<string>(5).fill('')),
  );
  const line = (cells: readonly string[]) => `${cells.map((cell) => `"${cell}"`).join(',')}\r\n`;
  return `\ufeff${[columns, ...people].map(line).join('')}`;
}

const came: Counted = {
  role: 'magistrate',
  state: 'attended',
  was: null,
  before: sampleConfidence,
  feedback: sampleFeedback,
};
/**
 * Figures of one past session with ten places; eight answered before and after, the least for which means are given.
 */
const counted: Counted[] = [
  ...Array.from({ length: 5 }, () => came),
  ...Array.from({ length: 3 }, () => ({ ...came, role: 'legal-adviser' as const })),
  { ...came, before: null, feedback: null },
  { ...came, state: 'did-not-come', before: null, feedback: null },
];

type HostingSamples = Samples<typeof hosting>;

/** What is done to a session. */
function ofSession(
  scenario: Scenario,
): Omit<HostingSamples, 'approve' | 'attendance' | 'note' | 'exportCsv'> {
  const details = sampleSession(scenario.coming);
  const bookings = [booked(scenario), unlisted(scenario)];
  const draft = { state: 'draft', version: 1, taken: 0 } as const;
  const open = hostedSession(scenario, { state: 'open', version: 2, taken: 1 });
  const copied = { id: sampleIds.copiedSession, clock: '13:00' };
  const { useful, likely, text } = sampleFeedback;
  return {
    list: { reply: { items: [open] } },
    create: { body: { id, details }, reply: hostedSession(scenario, draft) },
    open: {
      params,
      reply: { session: open, bookings: bookings.map((one) => ({ ...one, bounced: null, lost: null })) },
    },
    edit: {
      params,
      body: { version: 1, details },
      reply: hostedSession(scenario, { ...draft, version: 2 }),
    },
    publish: {
      params,
      body: { version: 1 },
      reply: hostedSession(scenario, { state: 'open', version: 2, taken: 0 }),
    },
    close: {
      params,
      body: { version: 2 },
      reply: hostedSession(scenario, { state: 'closed', version: 3, taken: 1 }),
    },
    cancel: {
      params,
      body: { version: 2 },
      reply: hostedSession(scenario, { state: 'cancelled', version: 3, taken: 1 }),
    },
    copy: {
      params,
      body: { id: copied.id, day: scenario.coming, clock: copied.clock },
      reply: hostedSession(scenario, { ...draft, copied }),
    },
    message: {
      params,
      body: { id: sampleIds.notice, text: 'Please bring your court pass for the front desk.' },
      reply: { queued: true },
    },
    feedback: { params, reply: { items: [{ useful, likely, text }] } },
    figures: { reply: achieved(1, counted) },
  };
}

export function hostingSamples(scenario: Scenario): HostingSamples {
  const booking = booked(scenario);
  const marked = { ...booking, version: 3 };
  return {
    ...ofSession(scenario),
    approve: {
      params: { id, bookingId: unlistedBooking },
      body: { version: 2, decision: 'approve' },
      reply: { ...unlisted(scenario), version: 3, state: 'waiting' },
    },
    attendance: {
      params: { id, bookingId },
      body: { version: 2, attendance: 'came' },
      reply: { ...marked, state: 'attended' },
    },
    note: {
      params: { id, bookingId },
      body: { version: 2, note: sampleNote },
      reply: { ...marked, note: sampleNote },
    },
    exportCsv: {
      params,
      reply: {
        fileName: `session-${scenario.coming}.csv`,
        csv: csvOf([booking, unlisted(scenario)]),
      },
    },
  };
}
