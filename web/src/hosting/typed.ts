import * as z from 'zod';
import { sentClock, typedClock } from '#shared/time/typed-clock';
import { audienceNames, formatNames } from '#shared/outreach/roles';
import { sessionDetails } from '#shared/outreach/session-details';
import type { HostedSession } from '#shared/outreach/views';

// As form fields hold it: every answer is text, and a choice may be missing.
const typedDetails = z.object({
  title: z.string(),
  aim: z.string(),
  audience: z.array(z.enum(audienceNames)),
  format: z.enum(['', ...formatNames]),
  venue: z.string(),
  access: z.string(),
  joiningLink: z.string(),
  day: z.string(),
  clock: z.string(),
  minutes: z.string(),
  capacity: z.string(),
  speakers: z.string(),
  cpd: z.string(),
});
export type TypedDetails = z.infer<typeof typedDetails>;

const toNumber = (typed: string) => (/^\s*\d+\s*$/.test(typed) ? Number(typed) : Number.NaN);

/** What was typed, checked by the contract's own schema. */
export const typedSession = typedDetails.transform((typed, ctx) => {
  const { minutes, capacity } = typed;
  const checked = sessionDetails.safeParse({
    ...typed,
    clock: sentClock(typed.clock),
    minutes: toNumber(minutes),
    capacity: toNumber(capacity),
  });
  if (checked.success) return checked.data;
  for (const { path, message } of checked.error.issues) ctx.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

export const emptySession: TypedDetails = {
  title: '',
  aim: '',
  audience: [],
  format: '',
  venue: '',
  access: '',
  joiningLink: '',
  day: '',
  clock: '',
  minutes: '60',
  capacity: '20',
  speakers: '',
  cpd: '',
};

/** A stored session as its form shows it. */
export function typedOf(session: HostedSession): TypedDetails {
  const { clock, minutes, capacity } = session;
  const fields = Object.keys(emptySession) as (keyof TypedDetails)[];
  const kept = Object.fromEntries(fields.map((name) => [name, session[name]]));
  return typedDetails.parse({
    ...kept,
    clock: typedClock(clock),
    minutes: String(minutes),
    capacity: String(capacity),
  });
}
