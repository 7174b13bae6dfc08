import { addressHash } from '#functions/model/address/address-hash';
import { isNews } from '#functions/model/message/message.decide';
import type { MessageItem } from '#functions/model/message/message';
import { markKey } from '#functions/model/address/keys';
import { settleMessage } from '#functions/model/message/settle-message';
import { log } from '#functions/platform/log';
import { Contended } from '#functions/platform/store/commit';
import { get } from '#functions/platform/store/read';
import { readEvent } from './read-event.ts';
import { messageKey } from '#functions/model/message/keys';

const attempts = 5;

/**
 * Takes one event of the mail service to the message it is about. Late, twice and out of order are all the same to
 * it. Throws where it could not be kept, so that the queue brings it again; what it names and we do not know is let go.
 */
export async function receive(body: string, at: string): Promise<void> {
  const told = readEvent(body);
  if (!told) return log.info('mail-event', { outcome: 'not-ours' });
  const { messageId, mailId, fact, address } = told;
  const hash = address ? await addressHash(address) : null;
  const mark = hash === null ? null : markKey(hash);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const message = await get<MessageItem>('Outbox', messageKey(messageId));
    if (!message || !isNews(message, fact))
      return log.info('mail-event', { id: messageId, kind: fact.kind, outcome: 'nothing-new' });
    if (
      await settleMessage(
        message,
        { what: 'told', fact, mailId, mark },
        { at, role: 'receipts', addressHash: hash },
      )
    ) {
      return log.info('mail-event', { id: messageId, kind: fact.kind, outcome: 'kept' });
    }
  }
  throw new Contended(`The message changed ${attempts} times meanwhile`);
}
