import { addressHash } from '#functions/keys/look-up';
import { decideFact } from '#functions/outbox/decide-move';
import { type MessageItem, markKey } from '#functions/outbox/message';
import { settleMessage } from '#functions/outbox/settle-message';
import { log } from '#functions/runtime/log';
import { Contended } from '#functions/storage/commit';
import { get } from '#functions/storage/read';
import { readEvent } from './read-event.ts';

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
    const message = await get<MessageItem>('Outbox', { pk: `MESSAGE#${messageId}`, sk: 'MESSAGE' });
    const decision = message && decideFact(message, { fact, mailId, mark }, at);
    if (!decision) return log.info('mail-event', { id: messageId, kind: fact.kind, outcome: 'nothing-new' });
    if (await settleMessage(message, decision, { at, role: 'receipts', addressHash: hash })) {
      return log.info('mail-event', { id: messageId, kind: fact.kind, outcome: 'kept' });
    }
  }
  throw new Contended(`The message changed ${attempts} times meanwhile`);
}
