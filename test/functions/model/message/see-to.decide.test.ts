import { describe, expect, it } from 'vitest';
import { decideAgain, decideJobAgain, decidePhone } from '#functions/model/message/see-to.decide';
import type { JobItem } from '#functions/model/job/records';
import type { MessageItem } from '#functions/model/message/message';
import { at, caseChain, ids, message, put, sent, task } from '#test/support/items/case';
import { listed } from '#test/support/items/decided';

const now = '2026-11-23T12:00:00.000Z';
const context = () => ({ act: 'message.seen-to', by: 'hub', at: now, newId: ids() });
const troubled = (more: Partial<MessageItem> = {}) => {
  const item = message('m1', {
    version: 3,
    letter: 'enquiry',
    recipient: { to: 'team', teamId: 'hackney' },
    answerBy: '2026-11-24T17:00:00.000Z',
    enquiryId: 'e1',
    state: 'failed',
    failure: 'rejected',
    trouble: 'TROUBLE',
    troubleSince: at,
    ...more,
  });
  delete item.waiting;
  return item;
};
const seen = (
  how: 'tried-again' | 'other-address' | 'phone',
  next: string | null,
  more: Partial<MessageItem> = {},
) => {
  const item = troubled({ ...more, version: 4, seenTo: { how, by: 'hub', at: now, next } });
  delete item.trouble;
  delete item.troubleSince;
  return put('Outbox', item, { version: 3 });
};
const entry = {
  chain: {
    id: 'message#m1',
    table: 'Outbox',
    head: { pk: 'MESSAGE#m1', sk: 'MESSAGE' },
    chainHead: { seq: 0, hash: '' },
  },
  act: 'message.seen-to',
  outcome: 'done',
  subject: 'message#m1',
  from: 'failed',
  to: 'failed',
  version: { from: 3, to: 4 },
};
const again = (more: Partial<MessageItem>) =>
  put(
    'Outbox',
    message(
      'new-1',
      {
        letter: 'enquiry',
        recipient: { to: 'team', teamId: 'hackney' },
        answerBy: '2026-11-24T17:00:00.000Z',
        enquiryId: 'e1',
        insteadOf: 'm1',
        ...more,
      },
      now,
    ),
  );
const reply = { id: 'm1', seenTo: true };

describe('a mail in trouble that is tried again', () => {
  it('goes as a message of its own to the same address', () => {
    const { changes, audit, outcome } = listed(decideAgain(troubled(), null, context()));
    expect([changes[0], changes[2]]).toEqual([seen('tried-again', 'new-1'), again({})]);
    expect(changes[1]).toMatchObject({ item: { sk: 'DELIVERY#m1', trouble: false } });
    expect([audit, outcome]).toEqual([[entry], { reply }]);
  });

  it.each([
    ['second', 'enquiry'],
    ['manager', 'manager'],
  ] as const)('goes to the %s address of the team, as the letter for it', (address, letter) => {
    const { changes } = listed(decideAgain(troubled(), address, context()));
    expect([changes[0], changes[2]]).toEqual([
      seen('other-address', 'new-1'),
      again({ letter, recipient: { to: 'team', teamId: 'hackney', address } }),
    ]);
  });

  it('to a person has no other address', () => {
    const recipient = { to: 'person', personId: 'p1' } as const;
    expect(listed(decideAgain(troubled({ recipient }), 'second', context())).changes[2]).toEqual(
      again({ recipient }),
    );
  });

  it('about a booking stays about it', () => {
    const booking = {
      letter: 'booked',
      sessionId: 's1',
      bookingId: 'b1',
      noticeId: null,
      schedule: null,
    } as const;
    const { changes } = listed(decideAgain(troubled({ booking, caseId: '' }), null, context()));
    expect(changes).toEqual([
      seen('tried-again', 'new-1', { booking, caseId: '' }),
      again({ booking, caseId: '' }),
    ]);
  });
});

describe('a mail in trouble that is phoned instead', () => {
  const phone = {
    kind: 'mail-failed',
    say: 'Phone.',
    dueAt: now,
    owner: 'Hub',
    phone: '020 7946 0188',
  } as const;

  it('is a task on its case', () => {
    const { changes, audit, outcome } = listed(decidePhone(troubled(), sent(), phone, context()));
    expect([changes[0], changes[2]]).toEqual([seen('phone', null), put('Referrals', task('new-1', phone))]);
    expect(audit).toEqual([
      entry,
      { chain: caseChain, act: 'task.made', outcome: 'done', subject: 'task#new-1' },
    ]);
    expect(outcome).toEqual({ reply });
  });

  it.each([
    ['there is a task already', sent(), null],
    ['there is no case', null, phone],
  ])('makes none where %s', (_, of, made) => {
    const { changes, audit } = listed(decidePhone(troubled(), of, made, context()));
    expect([changes[0], changes.length, audit]).toEqual([seen('phone', null), 2, [entry]]);
  });
});

it('an errand that was given up is due at once, with all its attempts before it', () => {
  const job: JobItem = {
    pk: 'ERRAND#r1',
    sk: 'ERRAND',
    version: 9,
    chainHead: { seq: 8, hash: 'errand' },
    id: 'r1',
    kind: 'tell',
    sessionId: 's1',
    bookingId: null,
    noticeId: null,
    what: null,
    days: null,
    schedule: null,
    upTo: 'BOOKING#b5',
    attempts: 8,
    state: 'needs-a-person',
    createdAt: at,
    dueAt: at,
  };
  const { changes, audit, outcome } = decideJobAgain(
    { ...job, trouble: 'TROUBLE', troubleSince: at },
    context(),
  );
  const seenTo = { how: 'tried-again', by: 'hub', at: now, next: null };
  const anew = {
    ...job,
    version: 10,
    state: 'waiting',
    attempts: 0,
    dueAt: now,
    seenTo,
    waiting: 'ERRAND',
  };
  expect(changes).toEqual([put('Outbox', anew, { version: 9 })]);
  expect(audit[0]).toMatchObject({ act: 'message.seen-to', from: 'needs-a-person', to: 'waiting' });
  expect(outcome).toEqual({ reply: { id: 'r1', seenTo: true } });
});
