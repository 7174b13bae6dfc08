import { rota } from '#shared/contract/governance';
import { personChain } from '#functions/directory/records';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { loadRota, rotaView } from './load.ts';

/** The rota with names and leave: staff's own data, so the look is remembered. */
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
