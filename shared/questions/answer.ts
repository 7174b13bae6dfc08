import * as z from 'zod';
import { chosenTwice, nothingTwice } from '#shared/problem/nothing-twice';
import { ownPhoneSchema, phoneSchema } from '#shared/telephone/field';
import * as fields from '#shared/text/fields';
import { clockField, dayField } from '#shared/time/fields';

type Words = Readonly<Record<string, string>>;
type Option = { value: string; words: string };

/** A kind of answer: the schema of its value, and what its control needs. */
export type Answer = {
  kind: 'text' | 'long' | 'choice' | 'many' | 'day' | 'clock' | 'pick';
  schema: z.ZodType;
  /** The control's limit of characters. */
  max?: number;
  rows?: number;
  width?: '3' | '10' | '20';
  inputMode?: 'tel' | 'numeric' | 'email';
  /** An example of a date that fits. */
  like?: string;
  /** Each choice and its words, in the order offered. */
  choices?: Words;
  /** The choices of a list on a London day. */
  options?: (today: string) => readonly Option[];
};

const oneOf = <const C extends Words>(choices: C) =>
  z.enum(Object.keys(choices) as (keyof C & string)[], 'Choose one of the answers');

export const text = (max: number, look: Pick<Answer, 'width' | 'inputMode'> = {}) => ({
  kind: 'text' as const,
  schema: fields.line(max),
  max,
  ...look,
});
/** A number of a record, as copied from one. */
export const identifier = (max: number, look: Pick<Answer, 'width' | 'inputMode'> = {}) => ({
  kind: 'text' as const,
  schema: fields.identifier(max),
  max,
  ...look,
});
export const long = (max: number, rows = 3) => ({
  kind: 'long' as const,
  schema: fields.long(max),
  max,
  rows,
});

export const choice = <const C extends Words>(choices: C) => ({
  kind: 'choice' as const,
  schema: oneOf(choices),
  choices,
});
export const many = <const C extends Words>(choices: C) => ({
  kind: 'many' as const,
  schema: z.array(oneOf(choices)).max(Object.keys(choices).length).superRefine(nothingTwice(chosenTwice)),
  choices,
});

/** One of a list that changes with the day; a rule of the row checks the choice. */
export const pick = (max: number, options: (today: string) => readonly Option[]) => ({
  kind: 'pick' as const,
  schema: fields.plain(max),
  options,
});
/** Several from a list that is too long for tick boxes. */
export const places = (max: number) => ({
  kind: 'many' as const,
  schema: z.array(fields.plain(60)).max(max).superRefine(nothingTwice(chosenTwice)),
});

const dayLike = (like: string) => ({ kind: 'day' as const, schema: dayField(like), like });
export const day = dayLike('27 3 2027');
export const pastDay = dayLike('27 3 2026');
export const birthday = dayLike('27 3 1988');
export const clock = { kind: 'clock' as const, schema: clockField('14:30') };
export const age = {
  kind: 'text' as const,
  schema: z.string().regex(/^([1-9]\d?|10\d|110)$/, 'Enter an age in years, like 34'),
  max: 3,
  width: '3' as const,
  inputMode: 'numeric' as const,
};
const number = <const S extends z.ZodType>(schema: S) => ({
  kind: 'text' as const,
  schema,
  max: 60,
  width: '20' as const,
  inputMode: 'tel' as const,
});
export const phone = number(phoneSchema);
export const ownPhone = number(ownPhoneSchema);
export const email = {
  kind: 'text' as const,
  schema: fields.address(),
  max: 254,
  inputMode: 'email' as const,
};
