import { describe, expect, it } from 'vitest';
import type { AddressItem } from '#functions/model/address/records';
import { type MessageItem } from '#functions/model/message/message';
import { suppressionKey } from '#functions/model/address/keys';
import { type TroubleContext, consequences } from '#functions/model/message/trouble';
import { at, caseChain, ids, message, put, sent, task, team } from '#test/support/items/case';

const now = '2026-11-23T12:00:00.000Z';
const earlier = '2026-11-23T11:00:00.000Z';
const before = message('m1', {
  letter: 'enquiry',
  recipient: { to: 'team', teamId: 'hackney' },
  enquiryId: 'e1',
  state: 'accepted',
});
const bounced: Partial<MessageItem> = {
  facts: { accepted: at, 'bounced-hard': earlier },
  trouble: 'TROUBLE',
  troubleSince: earlier,
};
const ground = (more: Partial<TroubleContext> = {}): TroubleContext => ({
  sent: sent(),
  tasks: [],
  team: team(),
  owner: 'Liaison practitioner',
  referrersPhone: '020 7946 0188',
  address: null,
  newId: ids(),
  ...more,
});
const follow = (
  more: Partial<MessageItem> = {},
  of: Partial<TroubleContext> = {},
  was: Partial<MessageItem> = {},
) => consequences({ ...before, ...was }, { ...before, ...bounced, ...more }, ground(of), now);
const phoneTeam = (second: string) => ({
  kind: 'phone-team' as const,
  say: `Phone Hackney team: our email has not reached them. It came back: their mail system says there is no such address. Ask for the duty worker and give the reference only.${second}`,
  dueAt: now,
  phone: '020 7946 0308',
  teamId: 'hackney',
});
const noticeMail = (id: string, to: 'on-duty' | 'psychologist' = 'on-duty') =>
  put('Outbox', message(id, { recipient: { to } }, now));
const made = (id: string) => ({ chain: caseChain, act: 'task.made', outcome: 'done', subject: `task#${id}` });
const none = { changes: [], audit: [] };

describe('a mail in trouble', () => {
  it('to a team is a call to it, told to whoever is on', () => {
    const second = ' You can also send it to their second address.';
    expect(follow()).toEqual({
      changes: [put('Referrals', task('new-1', phoneTeam(second))), noticeMail('new-2')],
      audit: [made('new-1')],
    });
    expect(follow({}, { team: team({ secondInbox: null }) }).changes[0]).toEqual(
      put('Referrals', task('new-1', phoneTeam(''))),
    );
  });

  it.each([
    [{ to: 'person', personId: 'p1' }, 'the person who referred her', '020 7946 0188', 'on-duty'],
    [{ to: 'member', personId: 'm1' }, 'a person who was admitted to a team', null, 'on-duty'],
    [{ to: 'on-duty' }, 'whoever is on duty', null, 'psychologist'],
    [{ to: 'psychologist' }, 'the consultant psychologist', null, 'on-duty'],
    [{ to: 'team', teamId: 'gone' }, 'a team that is no longer in the Directory', null, 'on-duty'],
    [{ to: 'booking', sessionId: 's1', bookingId: 'b1' }, 'somebody who booked a place', null, 'on-duty'],
  ] as const)('to %j is to be phoned instead', (recipient, whom, phone, to) => {
    const personId = 'personId' in recipient ? recipient.personId : null;
    const say = `Our email to ${whom} has not arrived. It came back: their mail system says there is no such address. Phone instead.`;
    expect(follow({ recipient }, { team: null }).changes).toEqual([
      put('Referrals', task('new-1', { kind: 'mail-failed', say, dueAt: now, phone, personId })),
      noticeMail('new-2', to),
    ]);
  });

  it('makes one call to a person, however many of their mails fail', () => {
    const recipient = { to: 'person', personId: 'p1' } as const;
    const open = (more: object) => [task('t1', { kind: 'mail-failed', personId: 'p1', ...more })];
    expect(follow({ recipient }, { team: null, tasks: open({}) }).changes).toEqual([]);
    for (const tasks of [open({ doneAt: at }), open({ personId: 'p2' })])
      expect(follow({ recipient }, { team: null, tasks }).changes).toHaveLength(2);
  });

  it('rings for no bell, so that one broken inbox does not ring for ever', () => {
    expect(follow({ letter: 'task' }).changes).toHaveLength(1);
  });

  it('is one task, made where trouble begins', () => {
    expect(follow({}, {}, { trouble: 'TROUBLE' })).toEqual(none);
    expect(consequences(before, before, ground(), now)).toEqual(none);
  });

  it('makes no second call to a team, but one where the other was to another team or is done', () => {
    const asked = (more: object) => follow({}, { tasks: [task('t', { teamId: 'hackney', ...more })] });
    expect(asked({})).toEqual(none);
    expect(asked({ doneAt: at }).changes).toHaveLength(2);
    expect(asked({ teamId: 'camden' }).changes).toHaveLength(2);
    expect(asked({ kind: 'answer-team' }).changes).toHaveLength(2);
    const toNobody = task('t', { teamId: null });
    expect(follow({}, { team: null, tasks: [toNobody] }).changes).toHaveLength(2);
  });

  it('without a case makes no task', () => {
    expect(follow({}, { sent: null })).toEqual(none);
  });
});

describe('the address that it came back from', () => {
  const item: AddressItem = {
    pk: 'ADDRESSES',
    sk: suppressionKey('hash'),
    version: 1,
    id: 'new-1',
    suppressed: true,
    recipient: { to: 'team', teamId: 'hackney' },
    why: 'bounced-hard',
    since: earlier,
    messageId: 'm1',
    reference: 'MHTR-7K3T-9QF',
    clearedBy: null,
    clearedAt: null,
  };
  const entry = (id: string) => ({
    chain: {
      id: 'message#m1',
      table: 'Outbox',
      head: { pk: 'MESSAGE#m1', sk: 'MESSAGE' },
      chainHead: { seq: 0, hash: '' },
    },
    act: 'address.marked',
    outcome: 'done',
    subject: `address#${id}`,
  });
  const suppressed = (known: AddressItem | null, more: Partial<MessageItem> = {}) =>
    follow(more, { sent: null, address: { hash: 'hash', item: known } });

  it('is marked', () => {
    expect(suppressed(null)).toEqual({ changes: [put('Directory', item)], audit: [entry('new-1')] });
  });

  it('is marked anew where a person had cleared it, under the id it had', () => {
    const cleared = { ...item, id: 'a1', version: 4, suppressed: false, clearedBy: 'hub', clearedAt: at };
    expect(suppressed(cleared)).toEqual({
      changes: [put('Directory', { ...item, id: 'a1', version: 5 }, { version: 4 })],
      audit: [entry('a1')],
    });
  });

  it('is marked once, and before the task', () => {
    expect(suppressed(item)).toEqual(none);
    const { changes, audit } = follow({}, { address: { hash: 'hash', item: null } });
    expect(changes[0]).toEqual(put('Directory', item));
    expect(changes).toHaveLength(3);
    expect(audit).toEqual([entry('new-1'), made('new-2')]);
  });

  it.each([{ 'bounced-soft': earlier }, { failed: earlier }])(
    'is not marked for what may pass: %j',
    (facts) => {
      expect(suppressed(null, { facts })).toEqual(none);
    },
  );

  it.each(['complained', 'suppressed'] as const)('is marked where it %s', (why) => {
    expect(suppressed(null, { facts: { [why]: earlier } }).changes).toEqual([
      put('Directory', { ...item, why }),
    ]);
  });
});
