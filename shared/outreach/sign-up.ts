import * as z from 'zod';
import { idSchema } from '#shared/contract/id';
import { address, plain, token } from '#shared/text/fields';
import { confidenceAnswers, step } from './confidence.ts';
import { choice, line, optionalChoice, optionalLine, optionalLong } from './fields.ts';
import { attendeeRoleNames } from './roles.ts';

/** The required fields are name, role, work email and the session, which is in the address (H12). */
export const attendeeFields = {
  name: line(100, 'Enter your name'),
  role: choice(attendeeRoleNames, 'Choose your role'),
  organisation: optionalLine(120),
  team: optionalLine(120),
  attendance: optionalChoice(['online', 'in-person']),
  accessNeeds: optionalLine(300),
  dietary: optionalLine(200),
  topics: optionalLine(300),
};
export type Attendee = { [F in keyof typeof attendeeFields]: z.infer<(typeof attendeeFields)[F]> };

const email = address('Enter your work email address');

/** What to do when there is no place: ask me first, book me in when one comes free, or only offer it to me. */
export const ifFullChoices = ['ask', 'book-me-in', 'offer-me'] as const;
export type IfFull = (typeof ifFullChoices)[number];

export const signUpBody = z.strictObject({
  /** Made when the form opens, so that a repeat is recognised. */
  id: idSchema,
  ...attendeeFields,
  email,
  ifFull: choice(ifFullChoices, 'Choose one of the answers').default('ask'),
  /** When the form was opened, signed by us (`booking.form`). */
  started: plain(200).default(''),
  /** A hidden field, which only robots fill in. */
  website: plain(200).default(''),
});
export type SignUp = z.infer<typeof signUpBody>;

export const codeBody = z.strictObject({
  email,
  code: plain(30, 'Enter the code from the email'),
});

/** An altered link, whatever its length, gets the one answer that is given where links are read. */
export const linkField = token('Use the link from the email');
export const linkBody = z.strictObject({ link: linkField });

export const changeBody = z.strictObject({
  link: linkField,
  version: z.number().int().min(1),
  ...attendeeFields,
  ifFull: choice(['book-me-in', 'offer-me'], 'Choose one of the answers'),
});

export const confidenceBody = z.strictObject({ link: linkField, ...confidenceAnswers });

export const feedbackBody = z.strictObject({
  link: linkField,
  useful: step('how useful it was'),
  ...confidenceAnswers,
  likely: step('how likely you are to act'),
  text: optionalLong(1000),
});
export type Feedback = Omit<z.infer<typeof feedbackBody>, 'link'>;
