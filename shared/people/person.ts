import * as z from 'zod';
import { phoneSchema } from '#shared/telephone/field';
import { line } from '#shared/text/fields';

export const roles = {
  referrer: 'Referrer',
  hub: 'Liaison practitioner',
  psychologist: 'Consultant psychologist',
  'team-member': 'Team member',
  'service-manager': 'Service manager',
} as const;
export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as [Role, ...Role[]];

/** What a one-off referrer enters at the first sign-in (B2). */
export const referrerProfile = z.strictObject({
  name: line(100, 'Enter your name'),
  jobTitle: line(100, 'Enter your role'),
  organisation: line(120, 'Enter your organisation'),
  court: line(60, 'Choose the court you usually work at'),
  phone: phoneSchema,
});
export type ReferrerProfile = z.infer<typeof referrerProfile>;

/** What they may correct later, of the entry as they saw it. */
export const referrerCorrection = referrerProfile.extend({ version: z.number().int().min(1) });

/** What a person from a team enters after coming by an enquiry's link (B3). */
export const teamMemberProfile = z.strictObject({
  name: line(100, 'Enter your name'),
  jobTitle: line(100, 'Enter your role'),
});
export type TeamMemberProfile = z.infer<typeof teamMemberProfile>;

export const membership = z.object({ teamId: z.string(), state: z.enum(['waiting', 'admitted']) });

/** A person of the Directory, as their own page shows them. */
export const meSchema = z.object({
  id: z.string(),
  version: z.number(),
  email: z.string(),
  role: z.enum(roleNames),
  name: z.string(),
  jobTitle: z.string(),
  organisation: z.string(),
  court: z.string().nullable(),
  phone: z.string().nullable(),
  verified: z.boolean(),
  teams: z.array(membership),
});
export type Me = z.infer<typeof meSchema>;
