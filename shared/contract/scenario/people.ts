import type { Me } from '#shared/people/person';
import { sampleReferrer } from '#shared/people/sample';
import { sampleIds } from './ids.ts';

/** The referrer as she has just enrolled herself: nobody has verified her yet. */
export const referrer: Me = {
  id: sampleIds.referrer,
  email: 'rowan.example@probation.example',
  role: 'referrer',
  ...sampleReferrer,
  verified: false,
  teams: [],
};
