import { booking as rows } from '#shared/contract/booking';
import type { Change } from '#functions/platform/store/decision';
import type { Act } from '#functions/request/act';
import { loadByCode, triesOf, triesUpTo } from './by-code.ts';
import { confirmFound } from './confirm-found.ts';

/** Confirms by address and code; the try is counted in the transaction that confirms. */
export const confirmByCode: Act<typeof rows.confirmByCode> = async (request) => {
  const loaded = await loadByCode('confirm', request);
  if ('refusal' in loaded) return loaded;
  const { found, who } = loaded;
  const tried: Change = {
    do: 'count',
    table: 'Outreach',
    key: { pk: who.pk, sk: who.sk },
    count: triesOf.confirm,
    by: 1,
    upTo: triesUpTo('confirm', who),
    also: { count: 'rightTries', by: 1 },
  };
  return confirmFound(request, found, () => confirmByCode(request), [tried]);
};
