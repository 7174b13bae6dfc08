import { describe, expect, it } from 'vitest';
import { decideFact, decideMove } from '#functions/model/message/message.decide';
import { type MessageItem } from '#functions/model/message/message';
import { markKey } from '#functions/model/address/keys';
import { at, message, put } from '#test/support/items/case';

const now = '2026-11-23T12:00:00.000Z';
const earlier = '2026-11-23T11:00:00.000Z';
const mail = (more: Partial<MessageItem> = {}) =>
  message('m1', { version: 3, tail: { seq: 2, hash: 'mail' }, letter: 'enquiry', enquiryId: 'e1', ...more });
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
    tail: { seq: 2, hash: 'mail' },
  },
  act,
  outcome: 'done',
  subject: 'message#m1',
  from,
  to,
  version: { from: 3, to: 4 },
});

describe('a message of which something becomes', () => {
  it('is due as long as it is on its way, and the case hears nothing', () => {
    const item = mail({ version: 4, state: 'claimed' });
    expect(decideMove(mail(), { state: 'claimed' }, now)).toEqual({
      changes: [put('Outbox', item, { version: 3 })],
      audit: [entry('queued', 'claimed')],
      outcome: { reply: item },
    });
  });

  it('rests once it was handed over, and the case hears of it', () => {
    const facts = { accepted: now };
    const item = settled({ state: 'accepted', facts, handedOverAt: now });
    expect(decideMove(mail(), { state: 'accepted', facts }, now)).toEqual({
      changes: [put('Outbox', item, { version: 3 }), told({})],
      audit: [entry('queued', 'accepted')],
      outcome: { reply: item },
    });
  });

  it('that nobody needed any more is in no trouble', () => {
    expect(decideMove(mail(), { state: 'dropped' }, now).changes).toEqual([
      put('Outbox', settled({ state: 'dropped' }), { version: 3 }),
      told({ state: 'dropped' }),
    ]);
  });

  it('that failed is a person’s to see to, since it failed', () => {
    const failed = { state: 'failed', facts: { failed: earlier }, failure: 'rejected' } as const;
    const item = settled({ ...failed, trouble: 'TROUBLE', troubleSince: earlier });
    expect(decideMove(mail(), failed, now).changes).toEqual([
      put('Outbox', item, { version: 3 }),
      told({ state: 'failed', at: earlier, failure: 'rejected', trouble: true }),
    ]);
  });

  it('is in trouble since it first was, and no more once a person has seen to it', () => {
    const troubled = { state: 'needs-a-person', trouble: 'TROUBLE', troubleSince: earlier } as const;
    expect(decideMove(mail(troubled), {}, now).outcome).toEqual({ reply: settled(troubled) });
    const seenTo = { how: 'phone', by: 'hub', at: now, next: null } as const;
    const { changes, audit } = decideMove(mail(troubled), { seenTo }, now, { act: 'message.phoned' });
    expect(changes).toEqual([
      put('Outbox', settled({ state: 'needs-a-person', seenTo }), { version: 3 }),
      told({ state: 'needs-a-person' }),
    ]);
    expect(audit).toEqual([entry('needs-a-person', 'needs-a-person', 'message.phoned')]);
  });

  it('names the address of a team that it went to', () => {
    const at2 = (address?: 'second' | 'manager') =>
      decideMove(
        mail({ recipient: { to: 'team', teamId: 'hackney', ...(address && { address }) } }),
        { state: 'dropped' },
        now,
      ).changes[1];
    expect([at2(), at2('second'), at2('manager')]).toMatchObject([
      { item: { address: 'inbox' } },
      { item: { address: 'second' } },
      { item: { address: 'manager' } },
    ]);
  });

  it('about a booking has no case to be told on', () => {
    expect(decideMove(mail({ caseId: '' }), { state: 'dropped' }, now).changes).toHaveLength(1);
  });
});

describe('a transient bounce', () => {
  const bounced = { state: 'accepted', facts: { accepted: at, 'bounced-soft': earlier } } as const;

  it('is left alone for a quarter of an hour from then, and then is trouble', () => {
    const { reply } = decideMove(mail(), bounced, now).outcome;
    expect(reply).toEqual(
      mail({ ...bounced, version: 4, handedOverAt: at, dueAt: '2026-11-23T11:15:00.000Z' }),
    );
    expect(decideMove(reply, {}, now, { patient: false }).outcome.reply).toMatchObject({
      trouble: 'TROUBLE',
      troubleSince: earlier,
    });
  });

  it('that is trouble already stays so', () => {
    const { reply } = decideMove(
      mail({ ...bounced, trouble: 'TROUBLE', troubleSince: earlier }),
      {},
      now,
    ).outcome;
    expect(reply).not.toHaveProperty('waiting');
    expect(reply).toMatchObject({ trouble: 'TROUBLE', troubleSince: earlier });
  });
});

describe('what the mail service tells of a message', () => {
  const tell = (
    kind: 'delivered' | 'failed' | 'bounced-hard' | 'bounced-soft',
    before: Partial<MessageItem> = {},
  ) =>
    decideFact(mail(before), { fact: { kind, at: earlier }, mailId: 'ses-1', mark: markKey('hash') }, now)
      ?.outcome.reply;

  it('shows that it was taken, so that it is never sent again by itself', () => {
    expect(tell('delivered', { state: 'claimed', leaseUntil: now })).toEqual(
      settled({ state: 'accepted', facts: { delivered: earlier }, mailId: 'ses-1' }),
    );
  });

  it('keeps the id under which the mail went', () => {
    expect(tell('delivered', { mailId: 'ses-0' })?.mailId).toBe('ses-0');
  });

  it('is a refusal where it refused it', () => {
    expect(tell('failed')).toMatchObject({ failure: 'rejected' });
    expect(tell('delivered', { failure: 'rejected' })).toMatchObject({ failure: null });
  });

  it('marks the address of what came back for good, and of nothing else', () => {
    expect(tell('bounced-hard')).toMatchObject({ mark: 'ADDRESS#hash' });
    for (const kind of ['delivered', 'failed', 'bounced-soft'] as const)
      expect(tell(kind)).not.toHaveProperty('mark');
    const unknown = { fact: { kind: 'bounced-hard', at: earlier }, mailId: 'ses-1', mark: null } as const;
    expect(decideFact(mail(), unknown, now)?.outcome.reply).not.toHaveProperty('mark');
  });

  it('is nothing where it is known', () => {
    expect(tell('delivered', { facts: { delivered: earlier } })).toBeUndefined();
  });
});
