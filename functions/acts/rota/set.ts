import { randomUUID } from 'node:crypto';
import { rota as rows } from '#shared/contract/rota';
import type { PersonItem } from '#functions/model/person/records';
import { refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { batch } from '#functions/platform/store/read';
import { decideRota, withDirectoryNames } from './rota.decide.ts';
import { loadGapTasks, loadRota, rotaChain, rotaView } from './load.ts';
import { personKey } from '#functions/model/person/keys';

/** Replaces the rota. A stale version is answered with the rota as it is now. */
export const set: Act<typeof rows.set> = async (request) => {
  const { actor, at, body } = request;
  const [item, tasks, found] = await Promise.all([
    loadRota(),
    loadGapTasks(),
    batch({ Directory: body.rota.people.map(({ personId }) => personKey(personId)) }),
  ]);
  if (body.version !== item.version) {
    const refusal = { code: 'changed-meanwhile' as const, current: rotaView(item, at) };
    return settle(request, refuseAs(actor, rows.set.audit, 'rota#rota', refusal));
  }
  const rota = withDirectoryNames(body.rota, found.Directory as unknown as PersonItem[], at);
  if (!rota) {
    const message = 'Choose people who are in the Directory and may be on duty';
    return { refusal: { code: 'malformed', fields: [{ path: 'rota.people', message }] } };
  }
  const view = (changed: typeof item) => rotaView(changed, at);
  const context = { at, act: rows.set.audit, newId: randomUUID, view };
  const decision = decideRota({ item, chain: rotaChain(item), tasks }, rota, context);
  return settle(request, decision, () => set(request));
};
