import { booking as rows } from '#shared/contract/booking';
import { loadByLink } from '#functions/model/booking/load';
import type { Act } from '#functions/request/act';
import { cancelFound } from './cancel-found.ts';

/** Cancels by the link of an email. */
export const cancel: Act<typeof rows.cancel> = async (request) => {
  const loaded = await loadByLink(request.body.link, ['cancel'], request.at);
  return 'refusal' in loaded ? loaded : cancelFound(request, loaded.found, () => cancel(request));
};
