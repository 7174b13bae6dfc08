import { randomUUID } from 'node:crypto';
import { decideCover } from '#functions/model/rota/cover.decide';
import { type RotaItem, ownChain } from '#functions/model/rota/records';
import type { ServiceTaskItem } from '#functions/model/task/service-records';
import type { Service } from '#functions/model/service/read-service';
import { commit } from '#functions/platform/store/commit';
import { get, partition } from '#functions/platform/store/read';
import { rotaKey } from '#functions/model/rota/keys';
import { servicePk } from '#functions/model/task/keys';

/** Makes tasks for the gaps in cover of the next ten working days. Where nothing changed it costs one read. */
export async function watchCover({ rota }: Service, at: string): Promise<void> {
  const tasks = (await partition('Directory', servicePk)) as unknown as ServiceTaskItem[];
  const changes = decideCover(rota, tasks, { at, newId: randomUUID });
  if (changes.length === 0) return;
  const item = await get<RotaItem>('Directory', rotaKey);
  const chain = ownChain('rota', 'rota', item, rotaKey);
  const audit = [{ chain, act: 'cover.watched', outcome: 'done', subject: 'rota#rota' }] as const;
  const by = { at, actor: { id: 'system', role: 'clock' }, request: randomUUID() };
  // The rota was changed at this moment: the next run looks again.
  await commit({ changes, audit, outcome: { reply: null } }, by);
}
