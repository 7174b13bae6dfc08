import { randomUUID } from 'node:crypto';
import type { DeliveryItem } from '#functions/model/message/delivery-records';
import type { AuditEntry } from '#functions/platform/audit/entry';
import type { MessageItem, NewMessage } from '#functions/model/message/message';
import { demo } from '#test/support/rig/event';
import type { Rig } from '#test/support/rig/rig';
import { messageKey, deliveryKey } from '#functions/model/message/keys';

/** A Monday morning in London on which the demonstration's hub is on. */
export const at = '2026-11-23T10:00:00.000Z';
export const later = (minutes: number, from = at) =>
  new Date(Date.parse(from) + minutes * 60_000).toISOString();

/** The outbox of a rig: messages queued through `commit`, and their outcomes. */
export function outbox(rig: Rig) {
  const message = async (id: string): Promise<MessageItem> => {
    const found = (await rig.tableItems('Outbox')).find((item) => item.pk === messageKey(id).pk);
    if (!found) throw new Error(`There is no message ${id}`);
    return found as unknown as MessageItem;
  };
  return {
    message,
    key: messageKey,
    /** Queues a message; to a referrer, of a case of its own, where nothing else is said. */
    queue: async (more: Partial<NewMessage> = {}): Promise<MessageItem> => {
      const { commit } = await import('#functions/platform/store/commit');
      const { queue } = await import('#functions/model/message/message');
      const { personChain } = await import('#functions/model/person/records');
      const to = demo('Marigold').id;
      const fresh: NewMessage = {
        id: randomUUID(),
        letter: 'receipt',
        recipient: { to: 'person', personId: to },
        reference: 'MHTR-7K3T-9QF',
        answerBy: later(120),
        caseId: randomUUID(),
        enquiryId: null,
        ...more,
      };
      const subject = `message#${fresh.id}`;
      const draft = { chain: personChain(to, null), act: 'test.queued', outcome: 'done', subject } as const;
      const stamp = { at, actor: { id: to, role: 'referrer' }, request: 'request' };
      await commit({ changes: [queue(fresh, at)], audit: [draft], outcome: { reply: null } }, stamp);
      return message(fresh.id);
    },
    /** The acts of a message's own chain, first to last. */
    acts: async (id: string): Promise<string[]> => {
      const entries = (await rig.tableItems('Audit')) as unknown as AuditEntry[];
      const own = entries.filter((entry) => entry.pk === `message#${id}`);
      return own.sort((a, b) => a.seq - b.seq).map((entry) => entry.act);
    },
    /** What the case says of the mail. */
    delivery: async ({
      id,
      caseId,
    }: Pick<MessageItem, 'id' | 'caseId'>): Promise<DeliveryItem | undefined> => {
      const items = await rig.tableItems('Referrals');
      const key = deliveryKey(caseId, id);
      return items.find((item) => item.pk === key.pk && item.sk === key.sk) as unknown as DeliveryItem;
    },
    /** The mails that carry our id of a message. */
    mails: (id: string) =>
      rig
        .inbox()
        .filter(({ headers }) =>
          headers.some((header) => header.name === 'x-mhtr-message' && header.value === id),
        ),
    /** How often the mail service was asked to send it. */
    sends: (id: string): number =>
      rig.faults.calls().filter(({ body }) => body['Tags.member.1.Value'] === id).length,
  };
}
