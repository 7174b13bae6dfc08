import { duty } from '#shared/contract/duty';
import { dutyNow } from '#functions/model/service/read-service';
import type { PublicRotaItem } from '#functions/model/rota/records';
import type { Act } from '#functions/request/act';
import { get } from '#functions/platform/store/read';
import { publicRotaKey } from '#functions/model/rota/keys';

/** Whether someone is on, from the rota without names. */
export const now: Act<typeof duty.now> = async ({ at }) => {
  const stored = await get<PublicRotaItem>('Directory', publicRotaKey);
  if (!stored) throw new Error('The Directory holds no public rota');
  const { on, until, next, phone, words } = dutyNow(stored.rota, at);
  return { reply: { on, until, next, phone, words } };
};
