import { describe, expect, it } from 'vitest';
import { type Happening, decideMessage } from '#functions/model/message/message.decide';
import { type MessageItem, queue } from '#functions/model/message/message';

const at = '2026-11-23T10:00:00.000Z';
const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;
const waiting = (): MessageItem => {
  const change = queue(
    {
      id: 'c1a7e0de-2b64-4b8a-9a7f-3f2c6d5e4b32',
      letter: 'receipt',
      recipient: { to: 'on-duty' },
      reference: 'MHTR-7K3T-9QF',
      answerBy: at,
      caseId: '6f0c2c0e-6f5e-4c7e-9a43-0f6e7d1b2a10',
      enquiryId: null,
    },
    at,
  );
  if (change.do !== 'put') throw new Error('A message is put');
  return change.item as MessageItem;
};

const happens = (message: MessageItem, happening: Happening, now: string): MessageItem => {
  const decision = decideMessage(message, happening, now);
  if ('refusal' in decision) throw new Error('This move is listed');
  return decision.outcome.reply;
};

describe('a mail that the mail service does not take', () => {
  // The jitter decides how soon each next attempt is: from half of the wait to the whole of it.
  it.each([0, 0.5, 1])('is tried for more than a day, and then is a person’s (jitter %d)', (jitter) => {
    let message = waiting();
    let now = at;
    while (message.state === 'queued') {
      now = message.dueAt;
      message = happens(message, { what: 'claim', clock: now }, now);
      message = happens(message, { what: 'handed-over', result: { outcome: 'not-sent' }, jitter }, now);
    }
    expect(message).toMatchObject({ state: 'needs-a-person', failure: 'tried-too-often', unknowns: 0 });
    expect(hours(at, now)).toBeGreaterThan(24);
    expect(hours(at, now)).toBeLessThan(50);
  });
});
