import { describe, expect, it } from 'vitest';
import { enquiryMoves } from '#shared/lifecycle/enquiry';
import { type StepState, decideStep } from '#functions/workers/reminders/step.decide';
import type { ReminderItem } from '#functions/model/reminder/records';
import type { DeliveryItem } from '#functions/model/message/delivery-records';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import {
  at,
  caseChain,
  reminder,
  enquiry,
  ids,
  message,
  put,
  record,
  sent,
  task,
  team,
} from '#test/support/items/case';

const hearing = { day: '2026-12-04', clock: '14:00' };
const hearingAt = '2026-12-04T14:00:00.000Z';
/** The steps of a schedule that started at `at`, and one whose hearing is the same day. */
const steps = [
  ['nag', '2026-11-24T10:00:00.000Z'],
  ['second-address', '2026-11-24T14:00:00.000Z'],
  ['manager', '2026-11-25T10:00:00.000Z'],
  ['propose-call', '2026-11-26T10:00:00.000Z'],
] as const;
const owner = 'Liaison practitioner';
const open = ['inbox', 'second', 'manager'] as const;

const stateOf = (taken: number, more: Partial<StepState> = {}, of: Partial<EnquiryItem> = {}): StepState => ({
  sent: sent(),
  record: record({ enquiries: [enquiry({ state: 'notified', ...of })] }),
  reminder: reminder({ stepsDone: taken }),
  team: team(),
  open,
  owner,
  ...more,
});
const decide = (state: StepState, now: string) => decideStep(state, { at: now, newId: ids() });
const turned = (taken: number, more: Partial<ReminderItem> = {}) => {
  const item = reminder({ ...more, version: 2, stepsDone: taken });
  if (!more.nextReminderAt) {
    delete item.reminderDue;
    delete item.nextReminderAt;
  }
  return put('Referrals', item, { version: 1 });
};
const entry = (act: string, skipped?: string, subject = 'enquiry#e1') => ({
  chain: caseChain,
  act: `clock.${act}`,
  outcome: 'done',
  subject,
  ...(skipped && { fields: [`skipped:${skipped}`] }),
});
const toTeam = (
  now: string,
  letter: 'reminder' | 'enquiry' | 'manager',
  answerBy: string,
  address?: 'second' | 'manager',
) =>
  put(
    'Outbox',
    message(
      'new-1',
      {
        letter,
        recipient: { to: 'team', teamId: 'hackney', ...(address && { address }) },
        enquiryId: 'e1',
        answerBy,
      },
      now,
    ),
  );

describe('a team that says nothing', () => {
  const due = '2026-11-24T17:00:00.000Z';

  it('is nagged at its inbox, and asked to answer by the time that was agreed', () => {
    const now = steps[0][1];
    expect(decide(stateOf(0), now)).toEqual({
      changes: [turned(1, { nextReminderAt: steps[1][1] }), toTeam(now, 'reminder', due)],
      audit: [entry('nag')],
      outcome: { reply: null },
    });
  });

  it('is asked at its second address', () => {
    const now = steps[1][1];
    expect(decide(stateOf(1), now)).toEqual({
      changes: [turned(2, { nextReminderAt: steps[2][1] }), toTeam(now, 'enquiry', due, 'second')],
      audit: [entry('second-address')],
      outcome: { reply: null },
    });
  });

  it('is told to its manager, and once the agreed time is over by the next step', () => {
    const now = steps[2][1];
    expect(decide(stateOf(2), now)).toEqual({
      changes: [turned(3, { nextReminderAt: steps[3][1] }), toTeam(now, 'manager', steps[3][1], 'manager')],
      audit: [entry('manager')],
      outcome: { reply: null },
    });
  });

  it('is at last to be called: a task, told to whoever is on, by the hearing', () => {
    const now = steps[3][1];
    expect(decide(stateOf(3), now)).toEqual({
      changes: [
        turned(4),
        put(
          'Referrals',
          task('new-1', {
            kind: 'propose-call',
            say: 'Hackney team has not answered. Phone Manager Example, who manages it. If that does not help, propose a call between the consultant psychologist and the team’s consultant. Say: “We need to know before the hearing whether your team can look at this. What do you need from us to decide?” Give the reference only.',
            dueAt: now,
            phone: '020 7946 0358',
            teamId: 'hackney',
          }),
        ),
        put('Outbox', message('new-2', { enquiryId: 'e1', answerBy: hearingAt }, now)),
      ],
      audit: [entry('propose-call')],
      outcome: { reply: null },
    });
  });

  it('is asked to answer by the agreed time until that very instant', () => {
    const answerBy = (dueAt: string) =>
      decide(stateOf(0, {}, { dueAt }), steps[0][1]).changes.map(
        (one) => one.do === 'put' && one.item['answerBy'],
      )[1];
    expect(answerBy('2026-11-24T10:00:00.001Z')).toBe('2026-11-24T10:00:00.001Z');
    expect(answerBy('2026-11-24T10:00:00.000Z')).toBe(steps[1][1]);
  });
});

describe('an address to which no mail may go', () => {
  const skipped = (taken: number, which: readonly (typeof open)[number][]) =>
    decide(stateOf(taken, { open: which }), steps[3][1]);

  it.each([
    [0, 'nag', ['second', 'manager']],
    [1, 'second-address', ['inbox', 'manager']],
    [2, 'manager', ['inbox', 'second']],
  ] as const)('gets none at step %i (%s), and the next is asked', (taken, step, others) => {
    const { changes, audit } = skipped(taken, others);
    expect(changes).toEqual([turned(taken + 1, { nextReminderAt: steps[taken + 1]?.[1] ?? '' })]);
    expect(audit).toEqual([entry(step, 'no-address')]);
    const next = skipped(taken + 1, open);
    expect(next.changes).toHaveLength(taken === 2 ? 3 : 2);
    expect(next.audit[0]).not.toHaveProperty('fields');
  });

  it('is the inbox where somebody has said since that it is the wrong one', () => {
    const wrong = (more: object) =>
      decide(
        stateOf(0, {
          record: record({
            enquiries: [enquiry({ askedAt: at })],
            tasks: [task('t', { kind: 'wrong-inbox', teamId: 'hackney', dueAt: at, ...more })],
          }),
        }),
        steps[0][1],
      ).audit[0].fields;
    expect(wrong({})).toEqual(['skipped:wrong-inbox']);
    expect(wrong({ dueAt: '2026-11-23T09:59:59.999Z' })).toBeUndefined();
    expect(wrong({ teamId: 'camden' })).toBeUndefined();
    expect(wrong({ kind: 'phone-team' })).toBeUndefined();
  });

  it('is any other to which a person has sent the question, unless that mail is in trouble', () => {
    const written = (taken: number, more: Partial<DeliveryItem>) =>
      decide(
        stateOf(taken, {
          record: record({
            enquiries: [enquiry()],
            deliveries: [{ enquiryId: 'e1', address: 'second', trouble: false, ...more } as DeliveryItem],
          }),
        }),
        steps[1][1],
      ).audit[0].fields;
    expect(written(1, {})).toEqual(['skipped:written']);
    expect(written(1, { trouble: true })).toBeUndefined();
    expect(written(1, { enquiryId: 'e2' })).toBeUndefined();
    expect(written(1, { address: 'manager' })).toBeUndefined();
    expect(written(2, { address: 'manager' })).toEqual(['skipped:written']);
    expect(written(0, { address: 'inbox' })).toBeUndefined();
  });
});

describe('a hearing within four hours', () => {
  const soon = { day: '2026-11-23', clock: '12:00' };
  const urgent = (tasks = record().tasks) =>
    decide(
      stateOf(0, {
        reminder: reminder({ hearing: soon }),
        record: record({ enquiries: [enquiry()], tasks }),
      }),
      at,
    );

  it('is phoned about at once', () => {
    expect(urgent()).toEqual({
      changes: [
        turned(1, { hearing: soon, nextReminderAt: '2026-11-23T10:30:00.000Z' }),
        put(
          'Referrals',
          task('new-1', {
            kind: 'phone-team',
            say: 'Less than four hours to the hearing: phone Hackney team rather than wait for email. Ask for the duty worker. Give the reference only until they have signed in.',
            phone: '020 7946 0308',
            teamId: 'hackney',
          }),
        ),
      ],
      audit: [entry('phone')],
      outcome: { reply: null },
    });
  });

  it('needs one open call to that team, and no other', () => {
    const fields = (more: object) => urgent([task('t', { teamId: 'hackney', ...more })]).audit[0].fields;
    expect(fields({})).toEqual(['skipped:has-task']);
    expect(fields({ doneAt: at })).toBeUndefined();
    expect(fields({ teamId: 'camden' })).toBeUndefined();
    expect(fields({ teamId: null })).toBeUndefined();
    expect(fields({ kind: 'mail-failed' })).toBeUndefined();
  });
});

describe('a step that is skipped', () => {
  const wrong = task('t', { kind: 'wrong-inbox', teamId: 'hackney', dueAt: at });
  const written = { enquiryId: 'e1', address: 'second', trouble: false } as DeliveryItem;

  it.each<[string, StepState]>([
    ['there is no address', stateOf(0, { open: [] })],
    ['it is the wrong inbox', stateOf(0, { record: record({ enquiries: [enquiry()], tasks: [wrong] }) })],
    ['it was written', stateOf(1, { record: record({ enquiries: [enquiry()], deliveries: [written] }) })],
    [
      'there is a task',
      stateOf(0, {
        reminder: reminder({ hearing: { day: '2026-11-23', clock: '12:00' } }),
        record: record({ enquiries: [enquiry()], tasks: [task('t', { teamId: 'hackney' })] }),
      }),
    ],
    ['it is opened', stateOf(0, { reminder: reminder({ kind: 'case' }), sent: sent({ openedAt: at }) })],
    ['a team was asked', stateOf(1, { reminder: reminder({ kind: 'case', stepsDone: 1 }) })],
    [
      'a team can look',
      stateOf(2, {
        reminder: reminder({ kind: 'case', stepsDone: 2 }),
        record: record({ enquiries: [enquiry({ state: 'can-look' })] }),
      }),
    ],
  ])('turns the clock and does nothing else: %s', (_, state) => {
    const { changes, audit } = decide(state, steps[1][1]);
    expect(changes).toHaveLength(1);
    expect(audit[0].fields).toEqual([expect.stringMatching('^skipped:')]);
  });

  it('is never the manager’s because of the inbox, and not for a team that is not there', () => {
    const of = (taken: number, more: Partial<StepState> = {}) =>
      decide(
        stateOf(taken, { record: record({ enquiries: [enquiry()], tasks: [wrong] }), ...more }),
        steps[3][1],
      );
    expect(of(2).audit[0].fields).toBeUndefined();
    expect(of(1).audit[0].fields).toBeUndefined();
    expect(of(0, { team: null, record: record({ enquiries: [enquiry()] }) }).changes).toHaveLength(3);
  });
});

describe('a clock that is over', () => {
  it('stops where all its steps were taken', () => {
    expect(decide(stateOf(4), steps[0][1])).toEqual({
      changes: [turned(4)],
      audit: [entry('stopped', 'over')],
      outcome: { reply: null },
    });
  });

  it('stops where the team has answered, whatever steps are left, and says why', () => {
    const answer = { kind: 'can-look', line: '', by: 'm', byName: 'M', at } as const;
    expect(decide(stateOf(0, {}, { state: 'can-look', answer }), steps[0][1])).toEqual({
      changes: [turned(4)],
      audit: [entry('stopped', 'over')],
      outcome: {
        reply: {
          code: 'not-possible-now',
          state: 'can-look',
          moves: Object.keys(enquiryMoves['can-look']),
        },
      },
    });
  });

  it('is that of an enquiry which is not there', () => {
    expect(decide(stateOf(0, { record: record() }), steps[0][1])).toEqual({
      changes: [turned(4)],
      audit: [entry('stopped', 'over', 'case#c1')],
      outcome: { reply: null },
    });
  });
});

describe('a case', () => {
  const own = { sk: 'REMINDER#case', kind: 'case', enquiryId: null } as const;
  const referrer = '020 7946 0188';
  const caseState = (taken: number, more: Partial<StepState> = {}): StepState => ({
    ...stateOf(taken),
    record: record(),
    reminder: reminder({ ...own, stepsDone: taken }),
    team: null,
    open: [],
    ...more,
  });
  const now = '2026-11-25T10:00:00.000Z';
  const mail = (id: string, more: object) =>
    put('Outbox', message(id, { answerBy: '2026-12-01T14:00:00.000Z', ...more }, now));
  const made = (kind: 'not-opened' | 'not-asked' | 'no-answer', say: string, who = owner) =>
    put('Referrals', task('new-1', { kind, say, dueAt: now, phone: referrer, owner: who }));

  it('that nobody has opened is the psychologist’s, by task and letter', () => {
    const { changes, audit } = decide(caseState(0), now);
    expect(changes.slice(1)).toEqual([
      made(
        'not-opened',
        'Nobody in the service has opened this case yet. Open it, or see that somebody does, and phone the person who referred her: they may have to ask the court for time.',
        'Consultant psychologist',
      ),
      put(
        'Outbox',
        message(
          'new-2',
          { letter: 'not-opened', recipient: { to: 'psychologist' }, answerBy: '2026-12-01T14:00:00.000Z' },
          now,
        ),
      ),
      mail('new-3', { letter: 'not-opened-yet', recipient: { to: 'person', personId: 'p1' } }),
    ]);
    expect(audit).toEqual([entry('not-opened', undefined, 'case#c1')]);
    expect(decide(caseState(0, { sent: sent({ openedAt: at }) }), now).audit).toEqual([
      entry('not-opened', 'opened', 'case#c1'),
    ]);
  });

  it('for which no team was asked is a task, told to whoever is on', () => {
    const { changes, audit } = decide(caseState(1), now);
    expect(changes.slice(1)).toEqual([
      made(
        'not-asked',
        'No team has been asked yet. Ask one on the case, or settle what prevents it: the referrer is not verified, or she has not agreed to share with a team.',
      ),
      mail('new-2', {}),
    ]);
    expect(audit).toEqual([entry('not-asked', undefined, 'case#c1')]);
    expect(decide(caseState(1, { record: record({ enquiries: [enquiry()] }) }), now).audit).toEqual([
      entry('not-asked', 'asked', 'case#c1'),
    ]);
  });

  it('for which no team can look is a task, also where one has answered otherwise', () => {
    const asked = (state: EnquiryItem['state']) =>
      decide(caseState(2, { record: record({ enquiries: [enquiry({ state })], sections: [] }) }), now);
    const { changes, audit } = asked('not-ours');
    expect(changes).toEqual([
      turned(3, own),
      put(
        'Referrals',
        task('new-1', {
          kind: 'no-answer',
          say: 'No team has said yet that it can look at this, and the hearing is near. Phone the team, and tell the person who referred her early: they may have to ask the court for time.',
          dueAt: now,
        }),
      ),
      put('Outbox', message('new-2', { answerBy: hearingAt }, now)),
    ]);
    expect(audit).toEqual([entry('no-answer', undefined, 'case#c1')]);
    expect(asked('can-look').audit[0].fields).toEqual(['skipped:answered']);
  });

  it('keeps the hearing of its clock, and asks for nothing by a hearing that has been', () => {
    const late = decide(caseState(2), '2026-12-05T10:00:00.000Z').changes[2];
    expect(late).toMatchObject({ item: { answerBy: '2026-12-05T10:00:00.000Z' } });
    expect(reminder().hearing).toEqual(hearing);
  });
});

describe('a step', () => {
  const answerBys = (taken: number, dueAt: string, now: string) =>
    decide(stateOf(taken, {}, { dueAt }), now).changes.flatMap((one) =>
      one.do === 'put' && one.table === 'Outbox' ? [String(one.item['answerBy'])] : [],
    );

  it('never asks for an answer by a time that is past, not even where several are due at once', () => {
    for (const taken of steps.keys())
      for (const now of [...steps.map(([, instant]) => instant), '2026-12-04T13:59:59.999Z'])
        for (const dueAt of [at, now, '2026-11-24T17:00:00.000Z']) {
          const asked = answerBys(taken, dueAt, now);
          expect(asked).toHaveLength(1);
          expect(asked.filter((by) => by <= now)).toEqual([]);
        }
  });

  it('taken late asks by the first step that is still to come, and at last by the hearing', () => {
    expect(answerBys(0, at, '2026-11-24T14:00:00.000Z')).toEqual(['2026-11-25T10:00:00.000Z']);
    expect(answerBys(0, at, '2026-11-26T10:00:00.000Z')).toEqual([hearingAt]);
  });
});
