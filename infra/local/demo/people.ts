import type { Role } from '#shared/people/person';

/** An invented person. `id` is the fixed subject at the local issuer. */
export type DemoPerson = {
  id: string;
  name: string;
  email: string;
  role: Role;
  jobTitle: string;
  organisation: string;
  court: string | null;
  phone: string;
  verified: boolean;
  teams: readonly string[];
};

export const demoPeople: readonly DemoPerson[] = [
  {
    id: '0a6f2a52-4c1e-4f0b-9d3a-6b1f8c2e7d01',
    name: 'Marigold Fernsby',
    email: 'marigold.fernsby@nhs.example',
    role: 'referrer',
    jobTitle: 'Court liaison and diversion practitioner',
    organisation: 'Liaison and diversion, Demonstration NHS',
    court: 'bromley-magistrates',
    phone: '020 7946 0101',
    verified: true,
    teams: [],
  },
  {
    id: '1b7e3b63-5d2f-4a1c-8e4b-7c2a9d3f8e02',
    name: 'Juniper Quillfeather',
    email: 'juniper.quillfeather@probation.example',
    role: 'referrer',
    jobTitle: 'Court probation officer',
    organisation: 'Demonstration Probation',
    court: 'croydon-magistrates',
    phone: '020 7946 0102',
    verified: true,
    teams: [],
  },
  {
    id: '2c8d4c74-6e3a-4b2d-9f5c-8d3b0e4a9f03',
    name: 'Tansy Wobblethorn',
    email: 'tansy.wobblethorn@oxleas.example',
    role: 'hub',
    jobTitle: 'Liaison practitioner',
    organisation: 'The service (demonstration)',
    court: null,
    phone: '020 7946 0100',
    verified: true,
    teams: [],
  },
  {
    id: '3d9c5d85-7f4b-4c3e-8a6d-9e4c1f5b0a04',
    name: 'Dr Briony Pumpernickel',
    email: 'briony.pumpernickel@oxleas.example',
    role: 'psychologist',
    jobTitle: 'Consultant psychologist',
    organisation: 'The service (demonstration)',
    court: null,
    phone: '020 7946 0103',
    verified: true,
    teams: [],
  },
  {
    id: '4e0b6e96-8a5c-4d4f-9b7e-0f5d2a6c1b05',
    name: 'Saffron Butterwick-Moss',
    email: 'saffron.butterwick-moss@oxleas.example',
    role: 'service-manager',
    jobTitle: 'Service manager',
    organisation: 'The service (demonstration)',
    court: null,
    phone: '020 7946 0104',
    verified: true,
    teams: [],
  },
  {
    id: '5f1a7fa7-9b6d-4e5a-8c8f-1a6e3b7d2c06',
    name: 'Clover Hatherwhistle',
    email: 'clover.hatherwhistle@slam.example',
    role: 'team-member',
    jobTitle: 'Team manager',
    organisation: 'South London and Maudsley (demonstration)',
    court: null,
    phone: '020 7946 0105',
    verified: true,
    teams: ['slam-lambeth'],
  },
  {
    id: '602b8ab8-0c7e-4f6b-9d9a-2b7f4c8e3d07',
    name: 'Sorrel Nettlecombe',
    email: 'sorrel.nettlecombe@elft.example',
    role: 'team-member',
    jobTitle: 'Duty clinician',
    organisation: 'East London (demonstration)',
    court: null,
    phone: '020 7946 0106',
    verified: true,
    teams: ['elft-hackney'],
  },
];

/** The demo person with this name, a part of it, or this address. */
export function findDemoPerson(who: string): DemoPerson | undefined {
  const asked = who.trim().toLowerCase();
  if (!asked) return undefined;
  const exact = demoPeople.find(({ name, email }) => name.toLowerCase() === asked || email === asked);
  return exact ?? demoPeople.find(({ name }) => name.toLowerCase().includes(asked));
}
