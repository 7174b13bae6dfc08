import * as z from 'zod';
import { type FieldName, fields } from './fields.ts';

/** What a half-typed field may hold: anything of bounded size, so that nothing typed is ever refused by a save. */
const typed = z.union([z.string().max(2000), z.array(z.string().max(100)).max(40)]);

const names = Object.keys(fields) as [FieldName, ...FieldName[]];

/** A draft: any of the form's fields, as typed, and no others. An empty string means the field was cleared. */
export const draftAnswers = z.partialRecord(z.enum(names), typed);
export type DraftAnswers = z.infer<typeof draftAnswers>;
