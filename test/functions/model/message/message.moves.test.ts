import { expect, it } from 'vitest';
import { type MessageAct, messageActs, messageMoves, messageStates } from '#shared/lifecycle/message';
import { next } from '#shared/lifecycle/moves';
import { type Happening, decideMessage } from '#functions/model/message/message.decide';
import type { HandOver } from '#functions/model/message/hand-over';
import { type MessageItem, queue } from '#functions/model/message/message';

const at = '2026-11-23T10:00:00.000Z';
const handedOver = (result: HandOver): Happening => ({ what: 'handed-over', result, jitter: 0 });
/** What makes each act happen to a message that has been tried once. */
const happenings: Record<MessageAct, Happening> = {
  claim: { what: 'claim', clock: at },
  'put-off': handedOver({ outcome: 'not-sent' }),
  lose: handedOver({ outcome: 'unknown' }),
  refuse: handedOver({ outcome: 'refused' }),
  drop: handedOver({ outcome: 'not-wanted' }),
  'give-up': handedOver({ outcome: 'broken' }),
  learn: { what: 'told', fact: { kind: 'delivered', at }, mailId: 'm', suppression: null },
  'lose-patience': { what: 'lose-patience' },
  'see-to': { what: 'see-to', seenTo: { how: 'phone', by: 'Tansy', at, next: null }, audit: 'seen' },
};

function message(state: MessageItem['state'], act: MessageAct): MessageItem {
  const id = 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32';
  const about = { reference: '', answerBy: at, caseId: id, enquiryId: null };
  const change = queue({ id, letter: 'receipt', recipient: { to: 'on-duty' }, ...about }, at);
  if (change.do !== 'put') throw new Error('A message is put');
  // What broke eight times is given up.
  return { ...(change.item as MessageItem), state, attempts: act === 'give-up' ? 8 : 1 };
}

const every = messageStates.flatMap((state) => messageActs.map((act) => ({ state, act })));

it.each(every)('a message that is $state: $act', ({ state, act }) => {
  const before = message(state, act);
  const decision = decideMessage(before, happenings[act], at);
  const to = next(messageMoves, state, act);
  if (to === null) {
    const moves = Object.keys(messageMoves[state]);
    expect(decision).toEqual({ refusal: { code: 'not-possible-now', state, moves } });
  } else {
    expect(decision).toMatchObject({ outcome: { reply: { state: to, version: 2 } } });
  }
});

it('is not sent again by itself once the mail service has told of it, whatever state that was told in', () => {
  for (const state of messageStates) {
    const told = decideMessage(message(state, 'learn'), happenings.learn, at);
    expect(told).toMatchObject({ outcome: { reply: { state: 'accepted' } } });
    expect(told).not.toHaveProperty('outcome.reply.waiting');
  }
});
