import { gaps } from '#shared/duty/gaps';
import { onDuty } from '#shared/duty/on-duty';
import type { RotaView } from '#shared/duty/views';
import { type RotaItem, ownChain } from '#functions/model/rota/records';
import type { ServiceTaskItem } from '#functions/model/task/service-records';
import { get, partition } from '#functions/platform/store/read';
import { servicePk } from '#functions/model/task/keys';
import { rotaKey } from '#functions/model/rota/keys';

/** The rota as it is stored. Throws where the Directory holds none. */
export async function loadRota(): Promise<RotaItem> {
  const item = await get<RotaItem>('Directory', rotaKey);
  if (!item) throw new Error('The Directory holds no rota');
  return item;
}

export const loadGapTasks = async (): Promise<ServiceTaskItem[]> =>
  (await partition('Directory', servicePk)) as unknown as ServiceTaskItem[];

export const rotaChain = (item: RotaItem) => ownChain('rota', 'rota', item, rotaKey);

export function rotaView({ version, rota }: Pick<RotaItem, 'version' | 'rota'>, at: string): RotaView {
  return { version, rota, now: onDuty(rota, at), gaps: gaps(rota, at) };
}
