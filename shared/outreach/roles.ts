/** Roles of attendees; figures are counted by role, never by court. */
export const attendeeRoles = {
  'district-judge': 'District judge (magistrates’ courts)',
  magistrate: 'Magistrate',
  'legal-adviser': 'Legal adviser',
  'crown-court-judge': 'Crown Court judge or recorder',
  prosecution: 'Crown Prosecution Service',
  defence: 'Defence solicitor or barrister',
  probation: 'Probation court team',
  'liaison-diversion': 'Liaison and diversion',
  consultant: 'Consultant psychiatrist',
  psychologist: 'Psychologist',
  'team-manager': 'Mental health team manager',
  'key-worker': 'Key worker or care coordinator',
  amhp: 'Approved mental health professional',
  other: 'Another role',
} as const;
export type AttendeeRole = keyof typeof attendeeRoles;
export const attendeeRoleNames = Object.keys(attendeeRoles) as [AttendeeRole, ...AttendeeRole[]];

/** For whom a session is. */
export const audiences = {
  sentencers: 'Judges, magistrates and legal advisers',
  'court-teams': 'Probation, liaison and diversion, prosecution and defence',
  clinicians: 'Secondary care mental health teams',
} as const;
export type Audience = keyof typeof audiences;
export const audienceNames = Object.keys(audiences) as [Audience, ...Audience[]];

export const formats = { online: 'Online', 'in-person': 'In person', hybrid: 'In person or online' } as const;
export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as [Format, ...Format[]];
