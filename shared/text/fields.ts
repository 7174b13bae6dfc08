import * as z from 'zod';
import { foldAddress, foldIdentifier, foldLine, foldLong, foldPlain } from './fold.ts';
import './refusals.ts';
import { tooLong } from './too-long.ts';

const folded = (fold: (text: string) => string) => (max: number, needed?: string) => {
  const text = z.string(needed).overwrite(fold);
  return (needed === undefined ? text : text.min(1, needed)).max(max, tooLong(max));
};

/** One line, such as a name. With `needed` it may not be empty, and those are the words when it is. */
export const line = folded(foldLine);

/** A text of several lines. */
export const long = folded(foldLong);

/** A number of a record, without the words before it. */
export const identifier = folded(foldIdentifier);

/** Plain signs as given, such as a code or a token. */
export const plain = folded(foldPlain);

/** Signs of ours that come back, such as those of a link: of any length, since where they are read one answer covers all. */
export const token = (needed: string) => z.string(needed).overwrite(foldPlain);

const addressWords = 'Enter an email address, like name@nhs.net';

/** An email address, in lower case. */
export const address = (needed = addressWords) =>
  z
    .string(needed)
    .overwrite(foldAddress)
    .min(1, { error: needed, abort: true })
    .max(254, tooLong(254))
    .regex(z.regexes.email, addressWords);
