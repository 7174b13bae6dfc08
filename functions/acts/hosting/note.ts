import { hosting as rows } from '#shared/contract/hosting';
import type { Act } from '#functions/request/act';
import { act, changing } from './on-booking.ts';

/** A note on a booking; it does not change the booking (H14). */
export const note: Act<typeof rows.note> = (request) =>
  act(request, { audit: rows.note.audit, step: 'note' }, ({ booking }) =>
    changing(booking, rows.note.audit, { note: request.body.note }),
  );
