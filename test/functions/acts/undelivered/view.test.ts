import { describe, expect, it } from 'vitest';
import { jobView } from '#functions/acts/undelivered/job-view';
import { suppressedView } from '#functions/acts/address/list';
import { othersOf, undeliveredView } from '#functions/acts/undelivered/view';
import { whose } from '#functions/model/message/recipient';
import type { AddressItem } from '#functions/model/address/records';
import { type JobItem, jobKinds } from '#functions/model/job/records';
import { type MessageItem } from '#functions/model/message/message';
import { suppressionKey } from '#functions/model/address/keys';
import { at, message, team } from '#test/support/items/case';

const teams = [team(), team({ id: 'one-box', name: 'One box team', secondInbox: null })];
const troubled = (more: Partial<MessageItem> = {}) =>
  message('m1', {
    version: 3,
    letter: 'enquiry',
    recipient: { to: 'team', teamId: 'hackney' },
    state: 'failed',
    failure: 'rejected',
    troubleSince: '2026-11-23T11:00:00.000Z',
    ...more,
  });
const facts = { held: false, referrersPhone: '020 7946 0188' };

describe('a mail that has not arrived', () => {
  it('to a team is shown with its phone and its other addresses', () => {
    expect(undeliveredView(troubled(), teams, facts)).toEqual({
      kind: 'mail',
      id: 'm1',
      version: 3,
      what: 'The question to a team',
      reference: 'MHTR-7K3T-9QF',
      caseId: 'c1',
      sessionId: null,
      to: 'Hackney team, inbox',
      affected: 'The woman in case MHTR-7K3T-9QF: what is waiting for her may be unread.',
      since: '2026-11-23T11:00:00.000Z',
      state: 'failed',
      why: 'The mail service refused it.',
      phone: '020 7946 0308',
      canTryAgain: true,
      others: ['second', 'manager'],
    });
  });

  it('to the person who referred her is shown with her number, and to others with none', () => {
    const phoneOf = (recipient: MessageItem['recipient']) =>
      undeliveredView(troubled({ recipient }), teams, facts).phone;
    expect(phoneOf({ to: 'person', personId: 'p1' })).toBe('020 7946 0188');
    expect([phoneOf({ to: 'on-duty' }), phoneOf({ to: 'team', teamId: 'gone' })]).toEqual([null, null]);
  });

  it('to a marked address cannot be tried again, and one since it was made where nothing else is known', () => {
    const shown = undeliveredView(troubled({ troubleSince: undefined }), teams, { ...facts, held: true });
    expect(shown).toMatchObject({ canTryAgain: false, since: at });
  });

  it('about a booking names no woman', () => {
    const booking = {
      letter: 'booked',
      sessionId: 's1',
      bookingId: 'b1',
      noticeId: null,
      schedule: null,
    } as const;
    expect(undeliveredView(troubled({ letter: 'booking', booking, caseId: '' }), teams, facts)).toMatchObject(
      {
        sessionId: 's1',
        affected: 'The person who booked: this letter has not reached them.',
      },
    );
  });
});

describe('whose an address is', () => {
  it.each<[MessageItem['recipient'], string]>([
    [{ to: 'team', teamId: 'hackney' }, 'Hackney team, inbox'],
    [{ to: 'team', teamId: 'hackney', address: 'second' }, 'Hackney team, second address'],
    [{ to: 'team', teamId: 'hackney', address: 'manager' }, 'Hackney team, manager'],
    [{ to: 'team', teamId: 'gone' }, 'a team that is no longer in the Directory, inbox'],
    [{ to: 'person', personId: 'p1' }, 'the person who referred her'],
    [{ to: 'on-duty' }, 'whoever is on duty'],
    [{ to: 'psychologist' }, 'the consultant psychologist'],
    [{ to: 'booking', sessionId: 's1', bookingId: 'b1' }, 'somebody who booked a place'],
  ])('%j is %s', (recipient, words) => expect(whose(recipient, teams)).toBe(words));

  it('and which others there are: none but a team’s, not the one it went to, and only those there are', () => {
    const others = (recipient: MessageItem['recipient']) => othersOf({ recipient }, teams);
    expect(others({ to: 'team', teamId: 'hackney', address: 'second' })).toEqual(['manager']);
    expect(others({ to: 'team', teamId: 'hackney', address: 'manager' })).toEqual(['second']);
    expect(others({ to: 'team', teamId: 'one-box' })).toEqual(['manager']);
    expect(others({ to: 'team', teamId: 'gone' })).toEqual([]);
    expect(others({ to: 'on-duty' })).toEqual([]);
  });
});

it('a marked address is shown by whose it is, and not by itself', () => {
  const item: AddressItem = {
    pk: 'ADDRESSES',
    sk: suppressionKey('hash'),
    version: 2,
    id: 'a1',
    suppressed: true,
    recipient: { to: 'team', teamId: 'hackney' },
    why: 'complained',
    since: at,
    messageId: 'm1',
    reference: 'MHTR-7K3T-9QF',
    clearedBy: null,
    clearedAt: null,
  };
  expect(suppressedView(item, teams)).toEqual({
    id: 'a1',
    version: 2,
    of: 'Hackney team, inbox',
    why: 'Somebody marked it as junk. Nothing more may go to this address.',
    since: at,
    reference: 'MHTR-7K3T-9QF',
  });
});

it.each(jobKinds)('a job that failed is shown in words of its own: %s', (kind) => {
  const job = { id: 'r1', version: 9, kind, sessionId: 's1', createdAt: at } as JobItem;
  const shown = jobView(job);
  expect(shown).toEqual({
    kind: 'job',
    id: 'r1',
    version: 9,
    what: expect.stringMatching('^[A-Z]') as unknown,
    reference: '',
    caseId: '',
    sessionId: 's1',
    to: 'those who booked a place',
    affected: expect.stringMatching('^People ') as unknown,
    since: at,
    state: 'needs-a-person',
    why: expect.stringContaining('tried several times') as unknown,
    phone: null,
    canTryAgain: true,
    others: [],
  });
  expect(jobView({ ...job, troubleSince: '2026-11-24T10:00:00.000Z' }).since).toBe(
    '2026-11-24T10:00:00.000Z',
  );
});
