import type * as z from 'zod';
import { agreement } from './agreement.ts';
import { communication } from './communication.ts';
import { court } from './court.ts';
import { identifiers } from './identifiers.ts';
import { need } from './need.ts';
import { offence } from './offence.ts';
import type { Question } from './question.ts';
import { reach } from './reach.ts';
import { referrer } from './referrer.ts';
import { risk } from './risk.ts';
import { safeguarding } from './safeguarding.ts';
import { who } from './who.ts';

/** The questions by section: the smallest unit that is versioned, held back from a team, or shown to it. */
export const table = {
  who: { title: 'Who she is', rows: who },
  court: { title: 'Court and hearing', rows: court },
  offence: { title: 'Offence', rows: offence },
  reach: { title: 'Where she is and how to reach her safely', rows: reach },
  need: { title: 'Why secondary care', rows: need },
  risk: { title: 'Risk', rows: risk },
  safeguarding: { title: 'Safeguarding and pregnancy', rows: safeguarding },
  communication: { title: 'Communication needs', rows: communication },
  agreement: { title: 'Her agreement', rows: agreement },
  referrer: { title: 'The referrer', rows: referrer },
  identifiers: { title: 'Identifiers', rows: identifiers },
};

type Rows = (typeof table)[keyof typeof table]['rows'];
type All<Union> = (Union extends unknown ? (one: Union) => void : never) extends (all: infer Every) => void
  ? Every
  : never;
type Questions = All<Rows>;

export type FieldName = keyof Questions & string;
/** Fields that every sent referral has, whatever its other answers. */
export type Always = {
  [F in FieldName]: Questions[F] extends { demanded: string }
    ? Questions[F] extends { asked: unknown } | { askedOn: unknown } | { unlessGiven: unknown }
      ? never
      : F
    : never;
}[FieldName];

type Numbered = { field: FieldName; row: Question; number: number };

/** Every row with the number of its question; rows without one come last. */
const numbered: Numbered[] = Object.values(table).flatMap(({ rows }) => {
  let number = Infinity;
  return Object.entries<Question>(rows).map(([field, row]) => {
    number = row.numbered?.number ?? number;
    return { field: field as FieldName, row, number };
  });
});

/** The form: each numbered question with its rows, and last the rows that belong to none. */
export const form = [...Map.groupBy(numbered, ({ number }) => number)]
  .toSorted(([a], [b]) => a - b)
  .map(([number, rows]) => ({
    number,
    fields: rows.map(({ field }) => field) as [FieldName, ...FieldName[]],
  }));

/** Every field, in the order of the form. */
export const fieldNames = form.flatMap(({ fields }) => fields) as [FieldName, ...FieldName[]];

export const questions = Object.fromEntries(numbered.map(({ field, row }) => [field, row])) as Record<
  FieldName,
  Question
>;

/** The schema of each field, one shape for the form, the draft and the server. */
export const fields = Object.fromEntries(
  fieldNames.map((field) => [field, questions[field].answer.schema]),
) as {
  [F in FieldName]: Questions[F]['answer']['schema'];
};

/** Answers as given, before anything is demanded of them. */
export type GivenAnswers = { [F in FieldName]?: z.infer<Questions[F]['answer']['schema']> };
