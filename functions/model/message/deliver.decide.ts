import { wasTaken, withFact } from '#shared/delivery/facts';
import { later } from '#shared/time/later';
import { type Moved, decideMove } from './message.decide.ts';
import { type MessageItem, stateOf } from './message.ts';
import { mostBroken } from '#functions/model/job/job.decide';
import type { HandOver } from './hand-over.ts';
import { isWaiting } from '#functions/model/index-keys';

const leaseMinutes = 2;
const unknownWaitMinutes = 10;
const longestWaitMinutes = 15;
/** After so many attempts that certainly failed, a day or more, a person decides. */
const mostAttempts = 200;
const mostUnknown = 2;
/** No wait is so long: what is due later than this was written while the clock stood elsewhere. */
const beyondAnyWaitMinutes = 120;

/** Due now; also what was put off by a clock that has since been moved back. */
export function isDue({ dueAt }: Pick<MessageItem, 'dueAt'>, at: string): boolean {
  return dueAt <= at || dueAt > later(at, beyondAnyWaitMinutes);
}

/** True where a message may be claimed: waiting and due, or left by somebody whose lease has run out. */
export function isClaimable(message: MessageItem, at: string, clock: string): boolean {
  if (wasTaken(message.facts)) return false;
  if (message.state === 'claimed') return message.leaseUntil !== null && message.leaseUntil <= clock;
  return (message.state === 'queued' || message.state === 'unknown') && isDue(message, at);
}

/** True where a transient bounce has been left alone long enough. */
export function isImpatient(message: MessageItem, at: string): boolean {
  return isWaiting(message) && stateOf(message) === 'bounced-soft' && isDue(message, at);
}

/** Patience has run out: the transient bounce is one. */
export const decideImpatient = (message: MessageItem, at: string): Moved =>
  decideMove(message, {}, at, { patient: false });

/** Takes the lease and counts the attempt before it is made. A lease that ran out counts as "not known". */
export function decideClaim(message: MessageItem, at: string, clock: string): Moved {
  const unknowns = message.unknowns + (message.state === 'claimed' ? 1 : 0);
  if (unknowns >= mostUnknown) {
    return decideMove(
      message,
      { state: 'needs-a-person', dueAt: at, unknowns, failure: 'not-known-twice' },
      at,
    );
  }
  return decideMove(
    message,
    {
      state: 'claimed',
      attempts: message.attempts + 1,
      unknowns,
      leaseUntil: later(clock, leaseMinutes),
      dueAt: later(at, leaseMinutes),
    },
    at,
  );
}

/** When a mail that was certainly not sent is tried again: sooner at first, a quarter of an hour at most. */
function again(message: MessageItem, at: string, jitter: number): Partial<MessageItem> {
  const minutes = Math.min(longestWaitMinutes, 0.25 * 2 ** message.attempts) * (0.5 + jitter / 2);
  return { state: 'queued', dueAt: later(at, minutes) };
}

function next(message: MessageItem, result: HandOver, at: string, jitter: number): Partial<MessageItem> {
  switch (result.outcome) {
    case 'accepted':
      return {
        state: 'accepted',
        dueAt: at,
        mailId: result.mailId,
        facts: withFact(message.facts, { kind: 'accepted', at }),
      };
    case 'refused':
      return {
        state: 'failed',
        dueAt: at,
        facts: withFact(message.facts, { kind: 'failed', at }),
        failure: result.why ?? 'rejected',
        ...(result.mark && { mark: result.mark }),
      };
    case 'not-wanted':
      return { state: 'dropped', dueAt: at };
    case 'not-sent':
      return message.attempts >= mostAttempts
        ? { state: 'needs-a-person', dueAt: at, failure: 'tried-too-often' }
        : again(message, at, jitter);
    case 'broken':
      return message.attempts >= mostBroken
        ? { state: 'needs-a-person', dueAt: at, failure: 'broken' }
        : again(message, at, jitter);
    case 'unknown': {
      const unknowns = message.unknowns + 1;
      return unknowns >= mostUnknown
        ? { state: 'needs-a-person', dueAt: at, unknowns, failure: 'not-known-twice' }
        : { state: 'unknown', dueAt: later(at, unknownWaitMinutes), unknowns };
    }
  }
}

/** What follows from a hand-over. `jitter` is between 0 and 1, so that many waiting mails do not return at once. */
export function decideHandedOver(message: MessageItem, result: HandOver, at: string, jitter: number): Moved {
  return decideMove(message, { leaseUntil: null, ...next(message, result, at, jitter) }, at);
}

/** The same where an event has told meanwhile that the mail was taken: only what is new is written, or null. */
export function decideAfterEvent(message: MessageItem, result: HandOver, at: string): Moved | null {
  if (result.outcome !== 'accepted') return null;
  const facts = withFact(message.facts, { kind: 'accepted', at });
  return facts === message.facts && message.mailId
    ? null
    : decideMove(message, { facts, mailId: result.mailId }, at);
}
