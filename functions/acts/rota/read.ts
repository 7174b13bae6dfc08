import { rota } from '#shared/contract/rota';
import { personChain } from '#functions/model/person/records';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { loadRota, rotaView } from './load.ts';

/** The rota with names and absences: staff's own data, so reading it is audited. */
export const read: Act<typeof rota.read> = async (request) => {
  const { actor, at } = request;
  const item = await loadRota();
  return settle(request, {
    changes: [],
    audit: [
      {
        chain: personChain(actor.id, actor.acts),
        act: rota.read.audit,
        outcome: 'seen',
        subject: 'rota#rota',
      },
    ],
    outcome: { reply: rotaView(item, at) },
  });
};
