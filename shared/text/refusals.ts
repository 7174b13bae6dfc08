import * as z from 'zod';
import { tooLong } from './too-long.ts';

const written: Readonly<Record<string, string>> = {
  date: 'Enter a real date, like 27 3 2027',
  datetime: 'Enter a day and a time',
  email: 'Enter an email address, like name@nhs.net',
  url: 'Enter a web address that begins with https://',
  uuid: 'This is not an id we gave out',
};

const wanted: Readonly<Record<string, string>> = {
  string: 'Enter this as text',
  number: 'Enter a number',
  int: 'Enter a whole number',
  array: 'Choose from the answers',
};

/** What a value of the wrong kind is told, in words that a person can act on; a field may have better ones of its own. */
export const refusal: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Answer this' : (wanted[issue.expected] ?? 'Check this answer');
    case 'invalid_value':
      return 'Choose one of the answers';
    case 'invalid_format':
      return written[issue.format] ?? 'Check how this is written';
    case 'too_big':
      if (issue.origin === 'string') return tooLong(Number(issue.maximum));
      return issue.origin === 'array' ? `Choose ${issue.maximum} or fewer` : `Enter ${issue.maximum} or less`;
    case 'too_small':
      if (issue.origin === 'string') return 'Answer this';
      return issue.origin === 'array' ? `Choose ${issue.minimum} or more` : `Enter ${issue.minimum} or more`;
    case 'unrecognized_keys':
    case 'invalid_key':
      return 'There are fields here that this form does not have';
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_element':
    case 'custom':
      return 'Check this answer';
  }
};

// In place of zod's own words, which are for programmers. A schema that is made before keeps no other.
z.config({ localeError: refusal });
