import { type Fact, mayBeAReply, sinceOf, stateFrom, wasTaken, withFact } from '#shared/delivery/facts';
import type { Failure } from '#shared/delivery/reasons';
import { suppressesTheAddress, needsAPerson } from '#shared/delivery/states';
import { type MessageAct, messageMoves } from '#shared/lifecycle/message';
import { move } from '#shared/lifecycle/moves';
import { later } from '#shared/time/later';
import type { SuppressionKey } from '#functions/model/address/keys';
import { mostFailures } from '#functions/model/job/job.decide';
import type { Decision, Refusal } from '#functions/platform/store/decision';
import { deliveryItem } from './delivery-records.ts';
import type { HandOver } from './hand-over.ts';
import { type MessageItem, type SeenTo, messageChain, stateOf } from './message.ts';
import { isInTrouble, isWaiting, letterWaits, troubleKeys, unlisted } from '#functions/model/index-keys';

const leaseMinutes = 2;
const unknownWaitMinutes = 10;
const longestWaitMinutes = 15;
/** After so many failed attempts, spread over a day or more, a person decides. */
const mostAttempts = 200;
const mostUnknown = 2;
/** Longer than any wait: a later `dueAt` was written while the local clock was set ahead. */
const beyondAnyWaitMinutes = 120;
/** What may be an automatic reply, with the delivery reported later, waits so long before it counts as a bounce. */
const patienceMinutes = 15;

/** The events of a message. */
export type Happening =
  /** `clock` is the machine's time, used for leases only. */
  | { what: 'claim'; clock: string }
  /** `jitter` (0 to 1) keeps many waiting mails from retrying at once. */
  | { what: 'handed-over'; result: HandOver; jitter: number }
  /** A report of the mail service, in any order. */
  | { what: 'told'; fact: Fact; mailId: string; suppression: SuppressionKey | null }
  | { what: 'lose-patience' }
  /** `audit` names the audit entry. */
  | { what: 'see-to'; seenTo: SeenTo; audit: string };

type Step = { act: MessageAct; change: Partial<MessageItem> };
export type Moved = Decision<MessageItem> & { outcome: { reply: MessageItem } };

/** True where it is due, also where the local clock was moved back after it was written. */
export function isDue({ dueAt }: Pick<MessageItem, 'dueAt'>, at: string): boolean {
  return dueAt <= at || dueAt > later(at, beyondAnyWaitMinutes);
}

/** What the service must do about a message now: it is due, or its lease has run out; null for nothing. */
export function dueNow(message: MessageItem, at: string, clock: string): Happening | null {
  if (isWaiting(message) && stateOf(message) === 'bounced-soft')
    return isDue(message, at) ? { what: 'lose-patience' } : null;
  if (wasTaken(message.facts)) return null;
  const claimable =
    message.state === 'claimed'
      ? message.leaseUntil !== null && message.leaseUntil <= clock
      : (message.state === 'queued' || message.state === 'unknown') && isDue(message, at);
  return claimable ? { what: 'claim', clock } : null;
}

const giveUp = (failure: Failure, at: string, more: Partial<MessageItem> = {}): Step => ({
  act: 'give-up',
  change: { dueAt: at, failure, ...more },
});

/** Takes the lease and counts the attempt before it is made. A lease that ran out counts as "not known". */
function claim(message: MessageItem, clock: string, at: string): Step {
  const unknowns = message.unknowns + (message.state === 'claimed' ? 1 : 0);
  if (unknowns >= mostUnknown) return giveUp('not-known-twice', at, { unknowns });
  const dueAt = later(at, leaseMinutes);
  const leaseUntil = later(clock, leaseMinutes);
  return { act: 'claim', change: { attempts: message.attempts + 1, unknowns, leaseUntil, dueAt } };
}

/** When a mail that was certainly not sent is tried again: sooner at first, a quarter of an hour at most. */
function again({ attempts }: MessageItem, at: string, jitter: number): Step {
  const minutes = Math.min(longestWaitMinutes, 0.25 * 2 ** attempts) * (0.5 + jitter / 2);
  return { act: 'put-off', change: { dueAt: later(at, minutes) } };
}

/** Any report shows that the mail service has taken the mail, even if it refused it afterwards. */
function learn(message: MessageItem, fact: Fact, mailId: string, suppression?: SuppressionKey | null): Step {
  const facts = withFact(message.facts, fact);
  const suppressions = suppression && suppressesTheAddress[stateFrom(facts, 'accepted')];
  const failure = facts.failed ? 'rejected' : null;
  const known = message.mailId ?? mailId;
  return {
    act: 'learn',
    change: { facts, leaseUntil: null, failure, mailId: known, ...(suppressions && { suppression }) },
  };
}

function handedOver(message: MessageItem, result: HandOver, at: string, jitter: number): Step {
  const { attempts } = message;
  switch (result.outcome) {
    case 'accepted':
      return learn(message, { kind: 'accepted', at }, result.mailId);
    case 'refused': {
      const facts = withFact(message.facts, { kind: 'failed', at });
      const { why: failure = 'rejected', suppression } = result;
      return { act: 'refuse', change: { facts, failure, ...(suppression && { suppression }) } };
    }
    case 'not-wanted':
      return { act: 'drop', change: {} };
    case 'not-sent':
      return attempts >= mostAttempts ? giveUp('tried-too-often', at) : again(message, at, jitter);
    case 'broken':
      return attempts >= mostFailures ? giveUp('broken', at) : again(message, at, jitter);
    case 'unknown': {
      const unknowns = message.unknowns + 1;
      if (unknowns >= mostUnknown) return giveUp('not-known-twice', at, { unknowns });
      return { act: 'lose', change: { dueAt: later(at, unknownWaitMinutes), unknowns } };
    }
  }
}

function stepOf(message: MessageItem, happening: Happening, at: string): Step {
  switch (happening.what) {
    case 'claim':
      return claim(message, happening.clock, at);
    case 'handed-over': {
      const { act, change } = handedOver(message, happening.result, at, happening.jitter);
      return { act, change: { leaseUntil: null, dueAt: at, ...change } };
    }
    case 'told':
      return learn(message, happening.fact, happening.mailId, happening.suppression);
    case 'lose-patience':
      return { act: 'lose-patience', change: {} };
    case 'see-to':
      return { act: 'see-to', change: { seenTo: happening.seenTo } };
  }
}

const atRest: readonly MessageItem['state'][] = ['accepted', 'failed', 'needs-a-person', 'dropped'];

/** The message with the index keys of its state: due, in need of a person, or neither. */
function placed(message: MessageItem, at: string, patient: boolean): MessageItem {
  const plain = unlisted({ ...message, handedOverAt: message.facts.accepted ?? null });
  const state = stateOf(message);
  if (!atRest.includes(message.state)) return { ...plain, ...letterWaits };
  const since = sinceOf(message.facts) ?? at;
  if (mayBeAReply(message.facts) && patient && !isInTrouble(message)) {
    return { ...plain, ...letterWaits, dueAt: later(since, patienceMinutes) };
  }
  if (!needsAPerson[state] || message.seenTo) return plain;
  return { ...plain, ...troubleKeys(message.troubleSince ?? since) };
}

/** True where the report is new. */
export const isNews = ({ facts, mailId }: MessageItem, fact: Fact): boolean =>
  withFact(facts, fact) !== facts || mailId === null;

/**
 * The one state machine of a message: its next state with what the case and the audit record, or a refusal of an
 * unlisted move. Pure.
 */
export function decideMessage(
  message: MessageItem,
  happening: Happening,
  at: string,
): Moved | { refusal: Refusal } {
  const step = stepOf(message, happening, at);
  const listed = move(messageMoves, message.state, step.act);
  if ('refusal' in listed) return listed;
  const changed = { ...message, ...step.change, state: listed.to, version: message.version + 1 };
  const moved = placed(changed, at, step.act !== 'lose-patience');
  const [from, to] = [stateOf(message), stateOf(moved)];
  return {
    changes: [
      { do: 'put', table: 'Outbox', item: moved, expect: { version: message.version } },
      // A letter about a booking belongs to no case.
      ...(atRest.includes(moved.state) && moved.caseId ? [deliveryItem(moved, at)] : []),
    ],
    audit: [
      {
        chain: messageChain(message),
        act: happening.what === 'see-to' ? happening.audit : `message.${to}`,
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
