import type { Role } from '#shared/people/person';

type Place = { href: string; label: string };

/** The start page of each role. */
export const homeOf: Record<Role, Place> = {
  referrer: { href: '/referrals', label: 'Your referrals' },
  hub: { href: '/cases', label: 'Cases' },
  psychologist: { href: '/cases', label: 'Cases' },
  'team-member': { href: '/enquiries', label: 'Enquiries' },
  'service-manager': { href: '/account', label: 'Your account' },
};

const running: readonly Place[] = [
  { href: '/tasks', label: 'Call list' },
  { href: '/undelivered', label: 'Undelivered mail' },
  { href: '/duty', label: 'On duty' },
  { href: '/letters', label: 'Letters' },
  { href: '/hosting', label: 'Sessions' },
];

/** The menu of each role, its start page first. */
export const menuOf: Record<Role, readonly Place[]> = {
  referrer: [homeOf.referrer, homeOf['service-manager']],
  hub: [homeOf.hub, ...running],
  psychologist: [homeOf.psychologist, ...running],
  'team-member': [homeOf['team-member']],
  'service-manager': [homeOf['service-manager'], ...running],
};
