import type { Attendee, SignUp } from '#shared/outreach/sign-up';
import { childId } from '#functions/model/message/child-id';
import type { BookingItem } from '#functions/model/booking/records';

export type Answers = Attendee & Pick<BookingItem, 'ifFull'>;

/**
 * The ids a form's booking may have: the form's own, and one for each address, since a mistyped address is corrected
 * and sent under the same id. The latter is a keyed hash, so it does not reveal the address.
 */
export const bookingIds = (form: string, booker: string): readonly string[] => [form, childId(form, booker)];

/** The form's fields about the person who comes. */
export function answersOf({ ifFull, ...body }: SignUp): Answers {
  const { name, role, organisation, team, attendance, accessNeeds, dietary, topics } = body;
  const asked = ifFull === 'offer-me' ? 'offer-me' : 'book-me-in';
  return { name, role, organisation, team, attendance, accessNeeds, dietary, topics, ifFull: asked };
}

/** True where a booking holds exactly these answers. */
export const holds = (booking: BookingItem, answers: Answers): boolean =>
  (Object.keys(answers) as (keyof Answers)[]).every((name) => booking[name] === answers[name]);
