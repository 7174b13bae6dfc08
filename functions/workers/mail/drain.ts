import { setTimeout as pause } from 'node:timers/promises';
import type { Service } from '#functions/model/team/service';
import { readService } from '#functions/model/team/service';
import type { MessageItem } from '#functions/model/message/message';
import { settleMessage } from '#functions/model/message/settle-message';
import { log } from '#functions/platform/log';
import type { Key } from '#functions/platform/store/decision';
import { batch, get, index } from '#functions/platform/store/read';
import { addressFor } from './address.ts';
import { readTold } from '#functions/model/booking/wanted';
import { composeLetter } from '#functions/model/letter/compose';
import { type Happening, dueNow, isDue, isNews } from '#functions/model/message/message.decide';
import type { HandOver } from '#functions/model/message/hand-over';
import { handOver } from './hand-over.ts';
import { isStillWanted } from '#functions/model/message/wanted';
import { lettersWaiting } from '#functions/model/index-keys';

export type MailSettings = {
  site: string;
  from: string;
  /** An address that a person reads: calendar replies go there. */
  organiser: string;
  configurationSet: string;
  onlyExample: boolean;
};
/** Milliseconds that this run still has; a send is begun only where there is time to write down what came of it. */
export type TimeLeft = () => number;

const sweepAtMost = 1000;
const timeForOne = 15_000;
const triesToConclude = 3;
/** So many refusals for now in a row, and the mail service is left alone until the next bell. */
const patience = 3;
/** Leases alone go by the machine's clock. */
const clock = () => new Date().toISOString();

const by = (at: string) => ({ at, role: 'deliver' });

async function send(
  message: MessageItem,
  service: Service,
  at: string,
  settings: MailSettings,
): Promise<HandOver> {
  // Read once: what the letter says, where it goes and whether it is wanted are of one moment.
  const told = message.booking ? await readTold(message.booking) : null;
  if (!(await isStillWanted(message, told, at))) return { outcome: 'not-wanted' };
  const address = await addressFor(message, told, service, at, settings.onlyExample);
  if ('why' in address) return { outcome: 'refused', ...address };
  const letter = await composeLetter(message, told, service, at, settings);
  const { from, configurationSet } = settings;
  return handOver(letter, { to: address.to, from, messageId: message.id, configurationSet });
}

/**
 * Writes down what came of a hand-over. An event may have been quicker: then only what is new is added. What is not
 * written down counts as "not known" and may be sent once more, so it is worth more than one try.
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

/** Claims one message by its key in the base table, hands it over, and writes down what came of it. */
async function deliverOne(key: Key, service: Service, at: string, settings: MailSettings): Promise<Done> {
  const message = await get<MessageItem>('Outbox', key);
  if (!message) return 'nothing';
  const due = dueNow(message, at, clock());
  const claimed = due && (await settleMessage(message, due, by(at)));
  // Somebody else was first, or it is now a person's to decide.
  if (claimed?.state !== 'claimed') return 'nothing';
  const result = await send(claimed, service, at, settings).catch((error: unknown): HandOver => {
    log.error('mail', { id: message.id, kind: error instanceof Error ? error.name : 'unknown' });
    return { outcome: 'broken' };
  });
  log.info('mail', { id: message.id, letter: message.letter, outcome: result.outcome });
  await conclude(claimed, result, at);
  return result.outcome;
}

/** What rang and what else is due, the nearest hearing first: when not all can go, the urgent ones have gone. */
async function whatIsDue(rung: readonly Key[], at: string): Promise<MessageItem[]> {
  const waiting = (await index({ ...lettersWaiting, limit: sweepAtMost })) as unknown as MessageItem[];
  const due = new Map<string, MessageItem>(
    waiting.filter((message) => isDue(message, at)).map((message) => [message.pk, message]),
  );
  // The index lags: what rang and is not in it yet is read from the base table.
  const hidden = new Map(
    rung.filter(({ pk, sk }) => sk === 'MESSAGE' && !due.has(pk)).map((key) => [key.pk, key]),
  );
  const { Outbox: rang } = await batch({ Outbox: [...hidden.values()] });
  return [...due.values(), ...(rang as unknown as MessageItem[])].sort((a, b) =>
    a.urgency.localeCompare(b.urgency),
  );
}

/**
 * Delivers what rang and sweeps what else is due. Two drains at once, a crash between any two steps and a
 * mail service that is down lose nothing: the lease runs out and the next drain goes on.
 */
export async function drain(
  rung: readonly Key[],
  at: string,
  settings: MailSettings,
  left: TimeLeft = () => Infinity,
): Promise<void> {
  const due = await whatIsDue(rung, at);
  if (due.length === 0) return;
  const service = await readService();
  let notNow = 0;
  for (const key of due) {
    if (notNow >= patience || left() < timeForOne) return;
    // One message that cannot be delivered does not hold up the others.
    const done = await deliverOne(key, service, at, settings).catch((error: unknown): Done => {
      log.error('mail', { id: key.pk, kind: error instanceof Error ? error.name : 'unknown' });
      return 'nothing';
    });
    if (done !== 'nothing') notNow = done === 'not-sent' || done === 'unknown' ? notNow + 1 : 0;
  }
}
