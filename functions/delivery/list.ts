import { undelivered } from '#shared/contract/delivery';
import { personChain } from '#functions/directory/records';
import { readService } from '#functions/directory/service';
import type { MessageItem } from '#functions/outbox/message';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { index } from '#functions/storage/read';
import { isBarred } from './barred.ts';
import { loadReferrersPhone } from './load.ts';
import { undeliveredView } from './view.ts';

/** The mails that a person has to see to, the nearest hearing first. */
export const list: Act<typeof undelivered.list> = async (request) => {
  const { actor, at } = request;
  const [found, service] = await Promise.all([
    index({ table: 'Outbox', index: 'byTrouble', pk: ['trouble', 'TROUBLE'] }),
    readService(),
  ]);
  const messages = (found as unknown as MessageItem[]).sort((a, b) => a.urgency.localeCompare(b.urgency));
  const items = await Promise.all(
    messages.map(async (message) => {
      const [barred, referrersPhone] = await Promise.all([
        isBarred(message, service, at),
        loadReferrersPhone(message, at),
      ]);
      return undeliveredView(message, service.teams, { barred, referrersPhone });
    }),
  );
  return settle(request, {
    changes: [],
    audit: [
      {
        chain: personChain(actor.id, actor.acts),
        act: undelivered.list.audit,
        outcome: 'seen',
        subject: 'messages',
        values: items.map((item) => item.id),
      },
    ],
    outcome: { reply: { items } },
  });
};
