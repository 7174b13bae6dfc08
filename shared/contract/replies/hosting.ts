import { bookingStateWords } from '#shared/outreach/booking-states';
import { type Counted, achieved } from '#shared/outreach/figures';
import { attendeeRoles } from '#shared/outreach/roles';
import { sampleConfidence, sampleFeedback, sampleNote } from '#shared/outreach/sample';
import type { HostedBooking } from '#shared/outreach/views';
import type { ContractReplies } from '../contract.ts';
import { sampleIds } from '../sample-ids.ts';
import type { Story } from './story.ts';
import { booked, hostedSession, unlisted } from './story-session.ts';

/** Who comes as a spreadsheet opens it: with a mark for UTF-8 and the ends of lines of Windows. */
function csvOf(bookings: readonly HostedBooking[]): string {
  const columns = 'Name,Role,Organisation,Team,Email,State,Comes,Access needs,Dietary,Topics,Note';
  const lines = bookings.map(
    ({ name, role, email, state }) =>
      `${name},${attendeeRoles[role]},,,${email},${bookingStateWords[state]},,,,,`,
  );
  return `\ufeff${[columns, ...lines].map((line) => `${line}\r\n`).join('')}`;
}

const came: Counted = {
  role: 'magistrate',
  state: 'attended',
  was: null,
  before: sampleConfidence,
  feedback: sampleFeedback,
};
/** Ten places of a session that is over; eight answered before and after, the fewest of which means are told. */
const counted: Counted[] = [
  ...Array.from({ length: 5 }, () => came),
  ...Array.from({ length: 3 }, () => ({ ...came, role: 'legal-adviser' as const })),
  { ...came, before: null, feedback: null },
  { ...came, state: 'did-not-come', before: null, feedback: null },
];

export function hostingReplies(story: Story): Pick<ContractReplies, 'hosting'> {
  const booking = booked(story);
  const bookings = [booking, unlisted(story)];
  const marked = { ...booking, version: 3 };
  const draft = { state: 'draft', version: 1, taken: 0 } as const;
  const open = hostedSession(story, { state: 'open', version: 2, taken: 1 });
  const { useful, likely, text } = sampleFeedback;
  return {
    hosting: {
      list: { items: [open] },
      create: hostedSession(story, draft),
      open: { session: open, bookings: bookings.map((one) => ({ ...one, cameBack: null })) },
      edit: hostedSession(story, { ...draft, version: 2 }),
      publish: hostedSession(story, { state: 'open', version: 2, taken: 0 }),
      close: hostedSession(story, { state: 'closed', version: 3, taken: 1 }),
      cancel: hostedSession(story, { state: 'cancelled', version: 3, taken: 1 }),
      copy: hostedSession(story, { ...draft, copied: { id: sampleIds.copiedSession, clock: '13:00' } }),
      approve: { ...unlisted(story), version: 3, state: 'waiting' },
      attendance: { ...marked, state: 'attended' },
      note: { ...marked, note: sampleNote },
      message: { queued: true },
      exportCsv: { fileName: `session-${story.coming}.csv`, csv: csvOf(bookings) },
      feedback: { items: [{ useful, likely, text }] },
      figures: achieved(1, counted),
    },
  };
}
