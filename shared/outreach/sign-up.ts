import * as z from 'zod';
import { idSchema } from '#shared/contract/id';
import { confidenceAnswers, step } from './confidence.ts';
import { choice, optionalChoice, optionalText, stated } from './fields.ts';
import { attendeeRoleNames } from './roles.ts';

/** The required fields are name, role, work email and the session, which is in the address (H12). */
export const attendeeFields = {
  name: stated(100, 'Enter your name'),
  role: choice(attendeeRoleNames, 'Choose your role'),
  organisation: optionalText(120),
  team: optionalText(120),
  attendance: optionalChoice(['online', 'in-person']),
  accessNeeds: optionalText(300),
  dietary: optionalText(200),
  topics: optionalText(300),
};
export type Attendee = { [F in keyof typeof attendeeFields]: z.infer<(typeof attendeeFields)[F]> };

const email = z
  .string('Enter your work email address')
  .trim()
  .toLowerCase()
  .max(254, 'Use 254 characters or fewer')
  .pipe(z.email('Enter an email address, like name@nhs.net'));

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
  started: z.string().max(200).default(''),
  /** A hidden field, which only robots fill in. */
  website: z.string().max(200).default(''),
});
export type SignUp = z.infer<typeof signUpBody>;

export const codeBody = z.strictObject({
  email,
  code: z
    .string('Enter the code from the email')
    .trim()
    .min(1, 'Enter the code from the email')
    .max(30, 'The code has 8 characters'),
});

/** An altered link, whatever its length, gets the one answer that is given where links are read. */
export const linkField = z.string('Use the link from the email');
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
  text: optionalText(1000),
});
export type Feedback = Omit<z.infer<typeof feedbackBody>, 'link'>;
