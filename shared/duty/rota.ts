import * as z from 'zod';
import { phoneSchema } from '#shared/telephone/field';
import { line, plain } from '#shared/text/fields';
import { nothingTwice } from '#shared/problem/nothing-twice';

const day = z.iso.date();
const clock = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'Enter a time like 09:00');
const instant = z.iso.datetime();
const personId = plain(60, 'Choose a person');

/** Hours on a weekday of London time, 1 is Monday and 7 Sunday; `to` is later on the same day. */
const hours = z
  .strictObject({ weekday: z.number().int().min(1).max(7), from: clock, to: clock })
  .refine((h) => h.from < h.to, 'The end must be later than the start');

const weekly = z.array(hours).max(21).superRefine(nothingTwice('These hours are in the list twice'));

/**
 * Who is on duty (B4): the hub's weekly pattern and absence (first and last day), named cover (UTC instants), and the
 * service's opening hours. All who may be on are in `people`.
 */
export const rotaSchema = z
  .strictObject({
    phone: phoneSchema,
    people: z
      .array(z.strictObject({ personId, name: line(120, 'Enter a name'), role: line(60, 'Enter a role') }))
      .max(50)
      .superRefine(nothingTwice('This person is in the list twice', (one) => one.personId, 'personId')),
    hub: z.strictObject({ personId, pattern: weekly }),
    absences: z
      .array(
        z
          .strictObject({ from: day, to: day })
          .refine((l) => l.from <= l.to, 'Leave must not end before it begins'),
      )
      .max(200)
      .superRefine(nothingTwice('This leave is in the list twice')),
    cover: z
      .array(
        z
          .strictObject({ personId, from: instant, to: instant })
          .refine((c) => Date.parse(c.from) < Date.parse(c.to), 'Cover must end after it begins'),
      )
      .max(500)
      .superRefine(nothingTwice('This cover is in the list twice')),
    opens: weekly,
  })
  .refine(
    (rota) =>
      [rota.hub, ...rota.cover].every((on) => rota.people.some((person) => person.personId === on.personId)),
    'The hub and everyone who covers must be among the people',
  );
export type Rota = z.infer<typeof rotaSchema>;
