import { randomUUID } from 'node:crypto';
import { booking as rows } from '#shared/contract/booking';
import { type BookingEnd, decideEndBooking } from '#functions/model/booking/end.decide';
import { linkGone, loadByLink } from '#functions/model/booking/load';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';

/** Deletes what is held about a person for one session; they get no more mail. */
export const erase: Act<typeof rows.erase> = async (request) => {
  const { at, body } = request;
  const loaded = await loadByLink(body.link, ['erase'], at);
  if ('refusal' in loaded) return loaded;
  const { session, booking } = loaded.found;
  const begun = session.startsAt <= at;
  const end: BookingEnd = { act: 'erase', audit: rows.erase.audit, letter: null, begun };
  const decision = decideEndBooking(booking, end, { at, newId: randomUUID });
  if ('refusal' in decision) return { refusal: linkGone };
  const done = await settle(request, decision, () => ({ refusal: linkGone }));
  return 'refusal' in done ? done : { reply: { erased: true } };
};
