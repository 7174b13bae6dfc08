import { booking as rows } from '#shared/contract/booking';
import { type LeftItem, leftSort } from '#functions/model/booking/records';
import { tally } from '#functions/platform/store/tally';
import type { Act } from '#functions/request/act';
import { loadByCode, triesOf, triesUpTo } from './by-code.ts';
import { cancelFound } from './cancel-found.ts';

/** Cancels by address and code, for who has no script. */
export const cancelByCode: Act<typeof rows.cancelByCode> = async (request) => {
  const loaded = await loadByCode('cancel', request);
  if ('refusal' in loaded) return loaded;
  const { found, who } = loaded;
  const again = () => cancelByCode(request);
  // Nothing comes of a repeat, so it costs no try.
  if (found.booking.state === 'cancelled') return cancelFound(request, found, again);
  // By itself: a transaction writes an item once, and cancelling takes away the one that counts.
  const counting = { attribute: triesOf.cancel, most: triesUpTo('cancel', who), mustExist: true };
  if (!(await tally('Outreach', { pk: who.pk, sk: who.sk }, counting))) return again();
  // With the wrong tries that were made of it: what is left of the five is left to the repeats.
  const left: LeftItem = { ...who, sk: leftSort(found.booking.booker) };
  return cancelFound(request, found, again, [
    { do: 'put', table: 'Outreach', item: left, expect: 'anything' },
  ]);
};
