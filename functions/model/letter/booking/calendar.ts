import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { serviceName } from '#shared/delivery/service-name';
import { chosenAttendance } from '#shared/outreach/chosen-attendance';
import type { BookingItem } from '#functions/model/booking/records';
import type { SessionItem } from '#functions/model/session/records';
import type { CalendarPart } from '#functions/model/letter/letter';
import { londonZone } from './london-zone.ts';

type Entry = {
  booking: BookingItem;
  session: SessionItem;
  method: CalendarPart['method'];
  /** An address whose mail a person reads (H14). */
  organiser: string;
  /** Host of the site, which makes the entry's id globally unique. */
  host: string;
  at: string;
};

const inLondon = (at: string) => Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');

function place({ details }: SessionItem, booking: BookingItem): string {
  const online = details.format === 'online' || chosenAttendance(details, booking) === 'online';
  return online ? 'Online' : details.venue;
}

function description({ details }: SessionItem, joins: boolean): string {
  const lines = [
    details.aim,
    details.speakers && `Speakers: ${details.speakers}`,
    details.access && `Access: ${details.access}`,
    joins && `To join online: ${details.joiningLink}`,
    'To change or cancel your place, use the links in the email.',
  ];
  return lines.filter(Boolean).join('\n\n');
}

/** A content line of RFC 5545, folded at 75 octets. The value is ASCII. */
const folded = (line: string) => (line.match(/^.{1,75}|.{1,74}/g) ?? []).join('\r\n ');

/**
 * The link as the entry's address. An address is no text, and nothing in it is escaped; the library escapes it, so that
 * some programs open another page.
 */
function withAddress(calendar: string, link: string): string {
  const line = `URL;VALUE=URI:${new URL(link).href}`;
  return calendar.replace('BEGIN:VEVENT\r\n', `BEGIN:VEVENT\r\n${folded(line)}\r\n`);
}

/** One person's calendar entry. Its id stays the same, its number rises with each change, and it names nobody else. */
export function calendarPart({ booking, session, method, organiser, host, at }: Entry): CalendarPart {
  const confirmed = method === 'REQUEST';
  const joins = confirmed && session.details.joiningLink !== '' && session.details.format !== 'in-person';
  const calendar = ical({
    prodId: { company: 'MHTR service', product: 'Awareness sessions', language: 'EN' },
    method: confirmed ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL,
    // No name is set: with one, the library writes its timestamps without their zone.
    timezone: { name: null, generator: () => londonZone },
  });
  calendar.createEvent({
    id: `${booking.id}@${host}`,
    sequence: session.sequence + booking.sequence,
    stamp: new Date(at),
    start: inLondon(session.startsAt),
    end: inLondon(session.endsAt),
    timezone: 'Europe/London',
    summary: session.details.title,
    location: place(session, booking),
    description: description(session, joins),
    organizer: { name: serviceName, email: organiser },
    attendees: [{ email: booking.email, rsvp: true }],
    status: confirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  });
  const content = calendar.toString();
  return { method, content: joins ? withAddress(content, session.details.joiningLink) : content };
}
