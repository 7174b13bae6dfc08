import * as z from 'zod';
import { fieldNames } from '#shared/questions/table';

/**
 * Characters a draft's field may hold: several pasted pages. All long boxes together stay below the limit of one
 * request, each character at its largest.
 */
export const typedMost = 20_000;

const typed = z.union(
  [
    z.string().max(typedMost, `Use ${typedMost.toLocaleString('en-GB')} characters or fewer`),
    z.array(z.string().max(100, 'Use 100 characters or fewer in each')).max(40, 'Choose 40 answers or fewer'),
  ],
  'A draft keeps text, or a list of texts',
);

/** True where a draft can hold this value. What it cannot hold stays on the page with a message. */
export const canBeKept = (value: string | string[]): boolean => typed.safeParse(value).success;

/** A draft: any of the form's fields, as typed, and no others. An empty string means the field was cleared. */
export const draftAnswers = z.partialRecord(z.enum(fieldNames), typed);
export type DraftAnswers = z.infer<typeof draftAnswers>;
