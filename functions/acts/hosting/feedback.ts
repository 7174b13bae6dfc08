import { hosting as rows } from '#shared/contract/hosting';
import type { Act } from '#functions/request/act';
import { shown } from './shown.ts';

/** The feedback without names, in an order that does not show who answered when. */
export const feedback: Act<typeof rows.feedback> = (request) =>
  shown(request, rows.feedback.audit, ['useful', 'likely', 'text'], ({ bookings }) => ({
    items: bookings
      .flatMap(({ id, feedback: given }) => (given ? [{ id, given }] : []))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ given }) => ({ useful: given.useful, likely: given.likely, text: given.text })),
  }));
