import * as z from 'zod';
import { caseSummary, caseView, matchView } from '#shared/case/views';
import { row } from './row.ts';
import { hub } from './who.ts';

export const cases = {
  list: row({
    zone: 'casework',
    method: 'GET',
    path: '/api/cases',
    who: hub,
    summary: 'Lists every open case: imminent risk first, then by hearing',
    audit: 'case.listed',
    reply: z.object({ items: z.array(caseSummary) }),
  }),
  open: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/open',
    who: hub,
    summary: 'Opens one case in full and records that it was opened',
    audit: 'case.opened',
    reply: caseView,
  }),
  matches: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/matches',
    who: hub,
    summary: 'Shows possible matches side by side; none means no exact match, not that she is not known',
    audit: 'case.compared',
    reply: z.object({ items: z.array(matchView) }),
  }),
  decideMatch: row({
    zone: 'casework',
    method: 'POST',
    path: '/api/cases/{id}/matches/{otherId}',
    who: hub,
    summary: 'Records “same woman” or “another woman”; nothing is merged',
    audit: 'case.match-decided',
    body: z.strictObject({
      version: z.number().int().min(0),
      decision: z.enum(['same-woman', 'another-woman']),
    }),
    reply: z.object({ decision: z.enum(['same-woman', 'another-woman']) }),
  }),
};
