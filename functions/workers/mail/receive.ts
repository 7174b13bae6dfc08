import { addressHash } from '#functions/model/address/address-hash';
import { isNews } from '#functions/model/message/message.decide';
import type { MessageItem } from '#functions/model/message/message';
import { suppressionKey } from '#functions/model/address/keys';
import { settleMessage } from '#functions/model/message/settle-message';
import { log } from '#functions/platform/log';
import { Contended } from '#functions/platform/store/commit';
import { get } from '#functions/platform/store/read';
import { readEvent } from './read-event.ts';
import { messageKey } from '#functions/model/message/keys';

const attempts = 5;

/**
 * Applies one event of the mail service to its message; late, repeated and unordered events do no harm. Throws where
 * it could not be stored, so that the queue delivers it again; events about unknown messages are dropped.
 */
export async function receive(body: string, at: string): Promise<void> {
  const told = readEvent(body);
  if (typeof told === 'string') return log.info('mail-event', { outcome: told });
  const { messageId, mailId, fact, address } = told;
  const hash = address ? await addressHash(address) : null;
  const suppression = hash === null ? null : suppressionKey(hash);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const message = await get<MessageItem>('Outbox', messageKey(messageId));
    if (!message || !isNews(message, fact))
      return log.info('mail-event', { id: messageId, kind: fact.kind, outcome: 'nothing-new' });
    if (
      await settleMessage(
        message,
        { what: 'told', fact, mailId, suppression },
        { at, role: 'receipts', addressHash: hash },
      )
    ) {
      return log.info('mail-event', { id: messageId, kind: fact.kind, outcome: 'kept' });
    }
  }
  throw new Contended(`The message changed ${attempts} times meanwhile`);
}
