import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '#functions/model/service/read-service';
import { readBookingAndSession } from '#functions/model/booking/wanted';
import { composeLetter } from '#functions/model/letter/compose';
import { type Happening, dueNow, isNews } from '#functions/model/message/message.decide';
import type { HandOver } from '#functions/model/message/hand-over';
import type { MessageItem } from '#functions/model/message/message';
import { settleMessage } from '#functions/model/message/settle-message';
import { isStillWanted } from '#functions/model/message/wanted';
import { log } from '#functions/platform/log';
import type { Key } from '#functions/platform/store/decision';
import { get } from '#functions/platform/store/read';
import { addressFor } from './address.ts';
import { handOver } from './hand-over.ts';

export type MailSettings = {
  site: string;
  from: string;
  /** An address whose mail a person reads: calendar replies go there. */
  organiser: string;
  configurationSet: string;
  onlyExample: boolean;
};

const triesToConclude = 3;
/** Only leases use the machine's own time, because events may carry a moved one. */
const clock = () => new Date().toISOString();

const by = (at: string) => ({ at, role: 'deliver' });

async function send(
  message: MessageItem,
  service: Service,
  at: string,
  settings: MailSettings,
): Promise<HandOver> {
  // Read once, so that the letter, its address and whether it is wanted agree.
  const told = message.booking ? await readBookingAndSession(message.booking) : null;
  if (!(await isStillWanted(message, told, at))) return { outcome: 'not-wanted' };
  const address = await addressFor(message, told, service, at, settings.onlyExample);
  if ('why' in address) return { outcome: 'refused', ...address };
  const letter = await composeLetter(message, told, service, at, settings);
  const { from, configurationSet } = settings;
  return handOver(letter, { to: address.to, from, messageId: message.id, configurationSet });
}

/**
 * Stores the outcome of a hand-over; where an event was quicker, only what is new. An outcome not stored counts as
 * unknown and may be sent twice, so storing is retried.
 */
async function conclude(claimed: MessageItem, result: HandOver, at: string): Promise<void> {
  const happening: Happening = { what: 'handed-over', result, jitter: Math.random() };
  for (let attempt = 1; ; attempt++) {
    try {
      if (await settleMessage(claimed, happening, by(at))) return;
      const now = result.outcome === 'accepted' ? await get<MessageItem>('Outbox', claimed) : null;
      if (now && isNews(now, { kind: 'accepted', at })) await settleMessage(now, happening, by(at));
      return;
    } catch (error) {
      if (attempt === triesToConclude) throw error;
      await pause(Math.random() * 200 * 2 ** attempt);
    }
  }
}

export type Done = HandOver['outcome'] | 'nothing';

/** Claims one message by its key in the base table, hands it over and stores the outcome. */
export async function deliverOne(
  key: Key,
  service: Service,
  at: string,
  settings: MailSettings,
): Promise<Done> {
  const message = await get<MessageItem>('Outbox', key);
  if (!message) return 'nothing';
  const due = dueNow(message, at, clock());
  const claimed = due && (await settleMessage(message, due, by(at)));
  // Another run claimed it, or it now needs a person.
  if (claimed?.state !== 'claimed') return 'nothing';
  const result = await send(claimed, service, at, settings).catch((error: unknown): HandOver => {
    log.error('mail', { id: message.id, kind: error instanceof Error ? error.name : 'unknown' });
    return { outcome: 'broken' };
  });
  log.info('mail', { id: message.id, letter: message.letter, outcome: result.outcome });
  await conclude(claimed, result, at);
  return result.outcome;
}
