import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '#functions/model/service/read-service';
import { readService } from '#functions/model/service/read-service';
import type { MessageItem } from '#functions/model/message/message';
import { settleMessage } from '#functions/model/message/settle-message';
import { log } from '#functions/platform/log';
import type { Key } from '#functions/platform/store/decision';
import { batch, get, index } from '#functions/platform/store/read';
import { addressFor } from './address.ts';
import { readBookingAndSession } from '#functions/model/booking/wanted';
import { composeLetter } from '#functions/model/letter/compose';
import { type Happening, dueNow, isDue, isNews } from '#functions/model/message/message.decide';
import type { HandOver } from '#functions/model/message/hand-over';
import { handOver } from './hand-over.ts';
import { isStillWanted } from '#functions/model/message/wanted';
import { lettersWaiting } from '#functions/model/index-keys';

export type MailSettings = {
  site: string;
  from: string;
  /** An address whose mail a person reads: calendar replies go there. */
  organiser: string;
  configurationSet: string;
  onlyExample: boolean;
};
/** Milliseconds that this run still has; a send begins only where enough is left to store its outcome. */
export type TimeLeft = () => number;

const sweepAtMost = 1000;
const timeForOne = 15_000;
const triesToConclude = 3;
/** After so many temporary refusals in a row the mail service is not tried again in this run. */
const patience = 3;
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

type Done = HandOver['outcome'] | 'nothing';

/** Claims one message by its key in the base table, hands it over and stores the outcome. */
async function deliverOne(key: Key, service: Service, at: string, settings: MailSettings): Promise<Done> {
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

/** The triggered and the other due messages, the nearest hearing first, so that the most urgent go first. */
async function whatIsDue(triggered: readonly Key[], at: string): Promise<MessageItem[]> {
  const waiting = (await index({ ...lettersWaiting, limit: sweepAtMost })) as unknown as MessageItem[];
  const due = new Map<string, MessageItem>(
    waiting.filter((message) => isDue(message, at)).map((message) => [message.pk, message]),
  );
  // The index lags: triggered messages that it lacks are read from the base table.
  const hidden = new Map(
    triggered.filter(({ pk, sk }) => sk === 'MESSAGE' && !due.has(pk)).map((key) => [key.pk, key]),
  );
  const { Outbox: triggeredItems } = await batch({ Outbox: [...hidden.values()] });
  return [...due.values(), ...(triggeredItems as unknown as MessageItem[])].sort((a, b) =>
    a.urgency.localeCompare(b.urgency),
  );
}

/**
 * Delivers triggered messages and all others due. Two drains at once, a crash between two steps or a mail service
 * that is down lose nothing: the lease runs out and the next drain continues.
 */
export async function drain(
  triggered: readonly Key[],
  at: string,
  settings: MailSettings,
  left: TimeLeft = () => Infinity,
): Promise<void> {
  const due = await whatIsDue(triggered, at);
  if (due.length === 0) return;
  const service = await readService();
  let notNow = 0;
  for (const key of due) {
    if (notNow >= patience || left() < timeForOne) return;
    // A message that cannot be delivered must not hold up the others.
    const done = await deliverOne(key, service, at, settings).catch((error: unknown): Done => {
      log.error('mail', { id: key.pk, kind: error instanceof Error ? error.name : 'unknown' });
      return 'nothing';
    });
    if (done !== 'nothing') notNow = done === 'not-sent' || done === 'unknown' ? notNow + 1 : 0;
  }
}
