import { booking as rows } from '#shared/contract/booking';
import { loadByLink, nothingHere } from '#functions/model/booking/load';
import type { Act } from '#functions/request/act';
import { confirmFound } from './confirm-found.ts';

/** Confirms by the link of the mail. */
export const confirm: Act<typeof rows.confirm> = async (request) => {
  const loaded = await loadByLink(request.body.link, ['confirm'], request.at);
  if ('refusal' in loaded) return loaded;
  // A link made for another session is not valid here.
  if (loaded.found.session.id !== request.params.id) return { refusal: nothingHere };
  return confirmFound(request, loaded.found, () => confirm(request));
};
