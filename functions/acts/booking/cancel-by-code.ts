import { booking as rows } from '#shared/contract/booking';
import { type EndedBookerItem, endedBookerSort } from '#functions/model/booking/records';
import { countAgainstLimit } from '#functions/platform/store/counted-limit';
import type { Act } from '#functions/request/act';
import { loadByCode, triesOf, triesUpTo } from './by-code.ts';
import { cancelFound } from './cancel-found.ts';

/** Cancels by address and code, for a browser without script. */
export const cancelByCode: Act<typeof rows.cancelByCode> = async (request) => {
  const loaded = await loadByCode('cancel', request);
  if ('refusal' in loaded) return loaded;
  const { found, who } = loaded;
  const again = () => cancelByCode(request);
  // A repeat changes nothing, so it costs no try.
  if (found.booking.state === 'cancelled') return cancelFound(request, found, again);
  // Counted separately: a transaction writes an item once, and cancelling deletes the one that counts.
  const counting = { attribute: triesOf.cancel, most: triesUpTo('cancel', who), mustExist: true };
  if (!(await countAgainstLimit('Outreach', { pk: who.pk, sk: who.sk }, counting))) return again();
  // The wrong tries made so far are kept, so that repeats have only what is left of the five.
  const left: EndedBookerItem = { ...who, sk: endedBookerSort(found.booking.booker) };
  return cancelFound(request, found, again, [
    { do: 'put', table: 'Outreach', item: left, expect: 'anything' },
  ]);
};
