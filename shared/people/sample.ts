import type { ReferrerProfile, TeamMemberProfile } from './person.ts';

/** What an invented referrer enters at the first sign-in. */
export const sampleReferrer: ReferrerProfile = {
  name: 'Rowan Example',
  jobTitle: 'Court probation officer',
  organisation: 'Example Probation',
  court: 'thames-magistrates',
  phone: '020 7946 0188',
};

/** The same for somebody who comes by the link of an enquiry. */
export const sampleTeamMember: TeamMemberProfile = { name: 'Sam Example', jobTitle: 'Duty worker' };
