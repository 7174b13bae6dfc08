import { describe, expect, it } from 'vitest';
import { type Happening, decideMessage } from '#functions/model/message/message.decide';
import type { HandOver } from '#functions/model/message/hand-over';
import { type MessageItem } from '#functions/model/message/message';
import { suppressionKey } from '#functions/model/address/keys';
import { listed } from '#test/support/items/decided';
import { message, put } from '#test/support/items/case';

const now = '2026-11-23T12:00:00.000Z';
const earlier = '2026-11-23T11:00:00.000Z';
const mail = (more: Partial<MessageItem> = {}) =>
  message('m1', {
    version: 3,
    chainHead: { seq: 2, hash: 'mail' },
    letter: 'enquiry',
    enquiryId: 'e1',
    ...more,
  });
/** The message in no list of what is due. */
const settled = (more: Partial<MessageItem>) => {
  const item = mail({ version: 4, ...more });
  delete item.waiting;
  return item;
};
const told = (more: object) =>
  put(
    'Referrals',
    {
      pk: 'CASE#c1',
      sk: 'DELIVERY#m1',
      messageId: 'm1',
      version: 4,
      state: 'accepted',
      at: now,
      letter: 'enquiry',
      enquiryId: 'e1',
      address: null,
      failure: null,
      trouble: false,
      ...more,
    },
    'anything',
  );
const entry = (from: string, to: string, act = `message.${to}`) => ({
  chain: {
    id: 'message#m1',
    table: 'Outbox',
    head: { pk: 'MESSAGE#m1', sk: 'MESSAGE' },
    chainHead: { seq: 2, hash: 'mail' },
  },
  act,
  outcome: 'done',
  subject: 'message#m1',
  from,
  to,
  version: { from: 3, to: 4 },
});

const decide = (message: MessageItem, happening: Happening) => listed(decideMessage(message, happening, now));
const handedOver = (result: HandOver): Happening => ({ what: 'handed-over', result, jitter: 1 });
const claimed = { state: 'claimed', leaseUntil: now } as const;

describe('a message of which something becomes', () => {
  it('is due as long as it is on its way, and the case hears nothing', () => {
    const item = mail({
      version: 4,
      state: 'claimed',
      attempts: 1,
      leaseUntil: '2026-11-23T12:02:00.000Z',
      dueAt: '2026-11-23T12:02:00.000Z',
    });
    expect(decide(mail(), { what: 'claim', clock: now })).toEqual({
      changes: [put('Outbox', item, { version: 3 })],
      audit: [entry('queued', 'claimed')],
      outcome: { reply: item },
    });
  });

  it('rests once it was handed over, and the case hears of it', () => {
    const facts = { accepted: now };
    const item = settled({ state: 'accepted', facts, handedOverAt: now, mailId: 'ses-1', dueAt: now });
    expect(decide(mail(claimed), handedOver({ outcome: 'accepted', mailId: 'ses-1' }))).toEqual({
      changes: [put('Outbox', item, { version: 3 }), told({})],
      audit: [entry('claimed', 'accepted')],
      outcome: { reply: item },
    });
  });

  it('that nobody needed any more is in no trouble', () => {
    expect(decide(mail(claimed), handedOver({ outcome: 'not-wanted' })).changes).toEqual([
      put('Outbox', settled({ state: 'dropped', dueAt: now }), { version: 3 }),
      told({ state: 'dropped' }),
    ]);
  });

  it('that failed is a person’s to see to, since it failed', () => {
    const failed = { state: 'failed', facts: { failed: now }, failure: 'rejected', dueAt: now } as const;
    const item = settled({ ...failed, trouble: 'TROUBLE', troubleSince: now });
    expect(decide(mail(claimed), handedOver({ outcome: 'refused' })).changes).toEqual([
      put('Outbox', item, { version: 3 }),
      told({ state: 'failed', failure: 'rejected', trouble: true }),
    ]);
  });

  it('is in trouble no more once a person has seen to it', () => {
    const troubled = { state: 'needs-a-person', trouble: 'TROUBLE', troubleSince: earlier } as const;
    const seenTo = { how: 'phone', by: 'hub', at: now, next: null } as const;
    const { changes, audit } = decide(mail(troubled), { what: 'see-to', seenTo, audit: 'message.phoned' });
    expect(changes).toEqual([
      put('Outbox', settled({ state: 'needs-a-person', seenTo }), { version: 3 }),
      told({ state: 'needs-a-person' }),
    ]);
    expect(audit).toEqual([entry('needs-a-person', 'needs-a-person', 'message.phoned')]);
  });

  it('names the address of a team that it went to', () => {
    const at2 = (address?: 'second' | 'manager') => {
      const recipient = { to: 'team', teamId: 'hackney', ...(address && { address }) } as const;
      return decide(mail({ ...claimed, recipient }), handedOver({ outcome: 'not-wanted' })).changes[1];
    };
    expect([at2(), at2('second'), at2('manager')]).toMatchObject([
      { item: { address: 'inbox' } },
      { item: { address: 'second' } },
      { item: { address: 'manager' } },
    ]);
  });

  it('about a booking has no case to be told on', () => {
    const { changes } = decide(mail({ ...claimed, caseId: '' }), handedOver({ outcome: 'not-wanted' }));
    expect(changes).toHaveLength(1);
  });
});

describe('what the mail service tells of a message', () => {
  const tell = (
    kind: 'delivered' | 'failed' | 'bounced-hard' | 'bounced-soft',
    before: Partial<MessageItem> = {},
  ) =>
    decide(mail(before), {
      what: 'told',
      fact: { kind, at: earlier },
      mailId: 'ses-1',
      suppression: suppressionKey('hash'),
    }).outcome.reply;

  it('shows that it was taken, so that it is never sent again by itself', () => {
    expect(tell('delivered', { state: 'claimed', leaseUntil: now })).toEqual(
      settled({ state: 'accepted', facts: { delivered: earlier }, mailId: 'ses-1' }),
    );
  });

  it('keeps the id under which the mail went', () => {
    expect(tell('delivered', { mailId: 'ses-0' }).mailId).toBe('ses-0');
  });

  it('is a refusal where it refused it', () => {
    expect(tell('failed')).toMatchObject({ failure: 'rejected' });
    expect(tell('delivered', { failure: 'rejected' })).toMatchObject({ failure: null });
  });

  it('marks the address of what came back for good, and of nothing else', () => {
    expect(tell('bounced-hard')).toMatchObject({ suppression: 'ADDRESS#hash' });
    for (const kind of ['delivered', 'failed', 'bounced-soft'] as const)
      expect(tell(kind)).not.toHaveProperty('mark');
    const unknown = {
      fact: { kind: 'bounced-hard', at: earlier },
      mailId: 'ses-1',
      suppression: null,
    } as const;
    expect(decide(mail(), { what: 'told', ...unknown }).outcome.reply).not.toHaveProperty('mark');
  });
});
