import { type Fact, sinceOf, stateFrom, withFact } from '#shared/delivery/facts';
import { marksTheAddress, needsAPerson } from '#shared/delivery/states';
import { later } from '#shared/time/later';
import type { MarkKey } from '#functions/model/address/keys';
import type { Decision } from '#functions/platform/store/decision';
import { deliveryItem } from './delivery-records.ts';
import { type MessageItem, messageChain, stateOf } from './message.ts';
import { isInTrouble, letterWaits, troubleKeys, unlisted } from '#functions/model/index-keys';

/** A transient bounce is often a holiday reply whose delivery is still to be heard of: so long it is left alone. */
const patienceMinutes = 15;

const atRest: readonly MessageItem['state'][] = ['accepted', 'failed', 'needs-a-person', 'dropped'];

/** The message with its index keys as its state wants them: due, in trouble, or neither. */
function placed(message: MessageItem, at: string, patient: boolean): MessageItem {
  const plain = unlisted(message);
  const state = stateOf(message);
  if (!atRest.includes(message.state)) return { ...plain, ...letterWaits };
  const since = sinceOf(message.facts) ?? at;
  if (state === 'bounced-soft' && patient && !isInTrouble(message)) {
    return { ...plain, ...letterWaits, dueAt: later(since, patienceMinutes) };
  }
  if (!needsAPerson[state] || message.seenTo) return plain;
  return { ...plain, ...troubleKeys(message.troubleSince ?? since) };
}

export type Moved = Decision<MessageItem> & { outcome: { reply: MessageItem } };

/**
 * A message after something became of it: its next state, and what the case and the audit say of it. `act` is the
 * entry's name where it is not the state's. Pure.
 */
export function decideMove(
  message: MessageItem,
  change: Partial<MessageItem>,
  at: string,
  { act, patient = true }: { act?: string; patient?: boolean } = {},
): Moved {
  const changed: MessageItem = { ...message, ...change, version: message.version + 1 };
  const moved = placed({ ...changed, handedOverAt: changed.facts.accepted ?? null }, at, patient);
  const [from, to] = [stateOf(message), stateOf(moved)];
  return {
    changes: [
      { do: 'put', table: 'Outbox', item: moved, expect: { version: message.version } },
      // A letter about a booking has no case to say it on.
      ...(atRest.includes(moved.state) && moved.caseId ? [deliveryItem(moved, at)] : []),
    ],
    audit: [
      {
        chain: messageChain(message),
        act: act ?? `message.${to}`,
        outcome: 'done',
        subject: `message#${message.id}`,
        from,
        to,
        version: { from: message.version, to: moved.version },
      },
    ],
    outcome: { reply: moved },
  };
}

/**
 * A fact that the mail service tells of a message, or null where it says nothing new. Whatever it tells, it has taken
 * the mail, which is then never sent again by itself; also where it refused it afterwards.
 */
export function decideFact(
  message: MessageItem,
  { fact, mailId, mark }: { fact: Fact; mailId: string; mark: MarkKey | null },
  at: string,
): Moved | null {
  const facts = withFact(message.facts, fact);
  if (facts === message.facts) return null;
  const taken = {
    state: 'accepted',
    leaseUntil: null,
    failure: facts.failed ? 'rejected' : null,
    mailId: message.mailId ?? mailId,
    ...(mark && marksTheAddress[stateFrom(facts, 'accepted')] && { mark }),
  } as const;
  return decideMove(message, { facts, ...taken }, at);
}
