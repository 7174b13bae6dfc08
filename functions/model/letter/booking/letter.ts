import { type LetterLink, type Paragraph, asText, letterPage } from '#shared/delivery/letter-page';
import { serviceName } from '#shared/delivery/service-name';
import { sessionWhen, sessionWhere } from '#shared/outreach/when';
import { type CodePurpose, codeOf } from '#functions/model/booking/booking-link';
import type { BookingPayload } from '#functions/model/message/booking-payload';
import type { BookingItem } from '#functions/model/booking/records';
import type { NoticeItem, SessionItem } from '#functions/model/session/records';
import type { CalendarPart, Letter } from '#functions/model/letter/letter';
import { bookingUrl, until } from './links.ts';
import { type BookingWords, bookingWords, linkWords } from './words.ts';

export type BookingFacts = {
  payload: BookingPayload;
  session: SessionItem;
  booking: BookingItem;
  notice: NoticeItem | null;
  phone: string;
  dutyWords: string;
  site: string;
  /** An address whose mail a person reads (H14). */
  organiser: string;
  at: string;
};

async function calendarOf(facts: BookingFacts, words: BookingWords): Promise<CalendarPart | undefined> {
  const { booking, session, organiser, site, at } = facts;
  // An update or a withdrawal goes only to people who were sent an entry.
  if (!words.calendar || !booking.inCalendar) return undefined;
  // Imported here, so that only these letters load it.
  const { calendarPart } = await import('./calendar.ts');
  return calendarPart({ booking, session, method: words.calendar, organiser, host: new URL(site).host, at });
}

/** The one code of a letter: to confirm, or once confirmed to cancel. */
const codePurposes: readonly CodePurpose[] = ['confirm', 'cancel'];

async function codeWords(purpose: CodePurpose, { booking, session, site }: BookingFacts): Promise<string> {
  const code = await codeOf(purpose, { sessionId: session.id, bookingId: booking.id }, booking.codeKey);
  const link = purpose === 'confirm' ? 'the link' : 'the link to cancel';
  return `If ${link} does not work, open ${site}/sessions/${session.id}/${purpose} and enter the code ${code}.`;
}

function about({ session, booking }: BookingFacts): Paragraph[] {
  const { title, joiningLink, format, access } = session.details;
  const joins = booking.state === 'booked' && joiningLink !== '' && format !== 'in-person';
  return [
    title,
    `${sessionWhen(session)}. ${sessionWhere(session.details)}.`,
    ...(access ? [access] : []),
    ...(joins ? [{ words: 'To join online', href: joiningLink }] : []),
  ];
}

/** A letter about a booking: what, when and where, what the reader can do, and a calendar entry where one is due. */
export async function bookingLetter(facts: BookingFacts): Promise<Letter> {
  const { payload, session, booking, notice, phone, dutyWords, site, at } = facts;
  const words = bookingWords[payload.letter];
  // A letter after the session leads to nothing that has ended with it.
  const open = words.links.filter((purpose) => until(purpose, booking, session) > at);
  const links = await Promise.all(
    open.map(async (purpose): Promise<LetterLink> => ({
      href: await bookingUrl(purpose, booking, session, site),
      words: linkWords[purpose],
    })),
  );
  const coded = codePurposes.find((purpose) => open.includes(purpose));
  const paragraphs = [
    ...words.sentences({ until: booking.until, at, notice: notice?.lines ?? [] }),
    ...about(facts),
    ...(coded ? [await codeWords(coded, facts)] : []),
    `Each link is for you alone and for one purpose. Questions: phone ${phone}. ${dutyWords} This service is not watched day and night.`,
  ];
  const calendar = await calendarOf(facts, words);
  return {
    subject: `${serviceName}: ${words.verb}, ${sessionWhen(session)}`,
    text: [...paragraphs, ...links].map(asText).join('\n\n'),
    html: letterPage(words.verb, paragraphs, links),
    ...(calendar && { calendar }),
  };
}
