import * as z from 'zod';
import { chosenTwice, nothingTwice } from '#shared/problem/nothing-twice';
import { clockField, dayField } from '#shared/time/fields';
import { webAddress } from './web-address.ts';
import { line, long, optionalLine, optionalLong } from './fields.ts';
import { audienceNames, formatNames } from './roles.ts';

/** What a host says of a session. `day` (YYYY-MM-DD) and `clock` (HH:MM) are London time. */
export const sessionDetails = z
  .strictObject({
    title: line(120, 'Enter a title'),
    aim: long(600, 'Say in a few words what people will take away'),
    audience: z
      .array(z.enum(audienceNames))
      .min(1, 'Choose at least one audience')
      .max(audienceNames.length)
      .superRefine(nothingTwice(chosenTwice)),
    format: z.enum(formatNames, 'Choose how the session is held'),
    venue: optionalLine(300),
    access: optionalLong(300),
    joiningLink: webAddress(2_000).default(''),
    day: dayField('27 3 2027'),
    clock: clockField('16:45'),
    minutes: z
      .number('Enter how many minutes it takes')
      .int()
      .min(10, 'Enter 10 minutes or more')
      .max(600, 'Enter 600 minutes or fewer'),
    capacity: z
      .number('Enter the number of places')
      .int('Enter a whole number')
      .min(1, 'Enter 1 or more')
      .max(500, 'Enter 500 or fewer'),
    speakers: optionalLine(300),
    cpd: optionalLine(200),
  })
  .superRefine((details, ctx) => {
    if (details.format !== 'online' && !details.venue)
      ctx.addIssue({ code: 'custom', path: ['venue'], message: 'Enter where people are to come' });
  });
export type SessionDetails = z.infer<typeof sessionDetails>;
