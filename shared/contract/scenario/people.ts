import type { Me } from '#shared/people/person';
import { sampleReferrer } from '#shared/people/sample';
import { sampleIds } from './ids.ts';

/** A referrer who has just enrolled and is not verified yet. */
export const referrer: Me = {
  id: sampleIds.referrer,
  version: 1,
  email: 'rowan.example@probation.example',
  role: 'referrer',
  ...sampleReferrer,
  verified: false,
  teams: [],
};
