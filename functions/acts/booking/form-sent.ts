import type { Attendee, SignUp } from '#shared/outreach/sign-up';
import { childId } from '#functions/model/message/child-id';
import type { BookingItem } from '#functions/model/booking/records';

export type Answers = Attendee & Pick<BookingItem, 'ifFull'>;

/**
 * The ids under which a form may have signed somebody up: its own, and another for each address, since one that was
 * mistyped is put right and sent under the same id. That one is made of a keyed hash, so that it tells no address.
 */
export const bookingIds = (form: string, booker: string): readonly string[] => [form, childId(form, booker)];

/** What a form says of who comes. */
export function answersOf({ ifFull, ...body }: SignUp): Answers {
  const { name, role, organisation, team, attendance, accessNeeds, dietary, topics } = body;
  const asked = ifFull === 'offer-me' ? 'offer-me' : 'book-me-in';
  return { name, role, organisation, team, attendance, accessNeeds, dietary, topics, ifFull: asked };
}

/** Whether a booking holds just these answers. */
export const holds = (booking: BookingItem, answers: Answers): boolean =>
  (Object.keys(answers) as (keyof Answers)[]).every((name) => booking[name] === answers[name]);
