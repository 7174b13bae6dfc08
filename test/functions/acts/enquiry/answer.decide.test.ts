import { describe, expect, it } from 'vitest';
import {
  type AnswerInput,
  decideAnswer,
  decideRepeat,
  isRepeat,
  whyNotAnswer,
} from '#functions/acts/enquiry/answer.decide';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { LetterKind } from '#functions/model/message/message';
import {
  at,
  caseChain,
  reminder,
  enquiry,
  ids,
  message,
  person,
  put,
  record,
  section,
  sent,
  task,
} from '#test/support/items/case';

const found = (more: Partial<EnquiryItem> = {}, reminders = [reminder()]) => {
  const own = enquiry(more);
  return { sent: sent(), record: record({ enquiries: [own], reminders }), enquiry: own };
};
const input = (answer: AnswerInput['answer'], line = ''): AnswerInput => ({ version: 2, answer, line });
const context = () => ({
  actor: person(),
  at,
  hubPhone: '020 7946 0123',
  newId: ids(),
  owner: 'Liaison practitioner',
  teamPhone: '020 7946 0308',
});
const given = (kind: AnswerInput['answer'], line = '') => ({
  kind,
  line,
  by: 'member',
  byName: 'Member Example',
  at,
});
const noticeMail = (id: string) =>
  put('Outbox', message(id, { letter: 'team-answered', answerBy: '2026-11-24T17:00:00.000Z' }));
const mailToReferrer = (id: string, letter: LetterKind) =>
  put(
    'Outbox',
    message(id, {
      letter,
      recipient: { to: 'person', personId: 'p1' },
      answerBy: '2026-11-24T17:00:00.000Z',
      enquiryId: 'e1',
    }),
  );
const stopped = () => {
  const over = reminder({ version: 2, stepsDone: 4 });
  delete over.reminderDue;
  delete over.nextReminderAt;
  return put('Referrals', over, { version: 1 });
};

describe('a team’s answer', () => {
  it('that it can look stops the clock of the enquiry and is told to whoever is on', () => {
    const decision = decideAnswer(found(), input('can-look'), context());
    const answered = enquiry({ version: 3, state: 'can-look', answer: given('can-look') });
    expect(decision.changes).toEqual([
      put('Referrals', answered, { version: 2 }),
      stopped(),
      noticeMail('new-1'),
      mailToReferrer('new-2', 'a-team-answered'),
    ]);
    expect(decision.audit).toEqual([
      {
        chain: caseChain,
        act: 'enquiry.answered',
        outcome: 'done',
        subject: 'enquiry#e1',
        from: 'opened',
        to: 'can-look',
        version: { from: 4, to: 4 },
        fields: ['answer', 'line', 'shown:offence'],
        values: { answer: 'can-look', line: '' },
      },
    ]);
    expect(decision.outcome).toMatchObject({
      reply: {
        version: 3,
        state: 'can-look',
        answer: { kind: 'can-look', line: '', by: 'Member Example', at },
      },
    });
  });

  it.each([
    ['not-us', 'not-ours', 'Not us', 'not-us'],
    ['need-to-know', 'needs-information', 'We need to know …', 'question'],
    ['phone-me', 'phone-asked', 'Phone me', 'a-team-answered'],
  ] as const)('“%s” is somebody’s task as well', (answer, state, words, letter) => {
    const decision = decideAnswer(found(), input(answer, 'Please phone Kim'), context());
    const answered = enquiry({ version: 3, state, answer: given(answer, 'Please phone Kim') });
    expect(decision.changes).toEqual([
      put('Referrals', answered, { version: 2 }),
      put(
        'Referrals',
        task('new-2', {
          kind: 'answer-team',
          say: `Member Example of Hackney team answered “${words}”: Please phone Kim`,
          dueAt: '2026-11-24T17:00:00.000Z',
          phone: '020 7946 0308',
        }),
      ),
      stopped(),
      noticeMail('new-1'),
      mailToReferrer('new-3', letter),
    ]);
  });

  it.each([
    ['can-look', []],
    ['not-us', []],
    ['phone-me', []],
    ['need-to-know', ['question']],
  ] as const)(
    '“%s” is told to a referrer who wants to hear only of what they must do: %j',
    (answer, letters) => {
      const only = record({
        enquiries: [enquiry()],
        sections: [section('referrer', { emails: 'must-act' })],
      });
      const { changes } = decideAnswer({ ...found(), record: only }, input(answer, 'Her age'), context());
      const mails = changes.flatMap((one) => (one.do === 'put' && one.table === 'Outbox' ? [one.item] : []));
      expect(mails.flatMap(({ letter }) => (letter === 'team-answered' ? [] : [letter]))).toEqual(letters);
    },
  );

  it('without a line says no more than itself', () => {
    const { changes } = decideAnswer(found(), input('phone-me'), context());
    expect(changes[1]).toMatchObject({ item: { say: 'Member Example of Hackney team answered “Phone me”' } });
  });

  it('stops no clock but its own, and none that has run out', () => {
    const other = reminder({ sk: 'REMINDER#e2', enquiryId: 'e2' });
    const over = reminder();
    delete over.reminderDue;
    expect(decideAnswer(found({}, [other, over]), input('can-look'), context()).changes).toHaveLength(3);
  });
});

describe('an answer that cannot be given', () => {
  it('is one to another version than the one that stands, which is told', () => {
    const answer = given('not-us');
    expect(whyNotAnswer(found({ version: 3, answer }), input('can-look'))).toEqual({
      code: 'changed-meanwhile',
      current: { version: 3, answer },
    });
  });

  it('is one that the table of the enquiry does not list', () => {
    expect(whyNotAnswer(found({ state: 'not-ours' }), input('phone-me'))).toEqual({
      code: 'not-possible-now',
      detail: 'This enquiry now says “The team says: not us”. Reload the page to see what you can do next.',
      state: 'not-ours',
      moves: ['open', 'can-look'],
    });
    expect(whyNotAnswer(found({ state: 'not-ours' }), input('can-look'))).toBeNull();
  });
});

describe('an answer given again', () => {
  it('is the same one, in the same words, by the same person', () => {
    const answered = found({ answer: given('need-to-know', 'Her age') });
    expect(isRepeat(answered, input('need-to-know', 'Her age'), 'member')).toBe(true);
    expect(isRepeat(answered, input('need-to-know', 'Her town'), 'member')).toBe(false);
    expect(isRepeat(answered, input('phone-me', 'Her age'), 'member')).toBe(false);
    expect(isRepeat(answered, input('need-to-know', 'Her age'), 'another')).toBe(false);
    expect(isRepeat(found(), input('can-look'), 'member')).toBe(false);
  });

  it('changes nothing, and is remembered as a look at what is shown', () => {
    const decision = decideRepeat(found({ answer: given('can-look') }), { hubPhone: '020 7946 0123', at });
    expect(decision.changes).toEqual([]);
    expect(decision.audit).toEqual([
      {
        chain: caseChain,
        act: 'enquiry.answered',
        outcome: 'seen',
        subject: 'enquiry#e1',
        version: { from: 4, to: 4 },
        fields: ['shown:offence'],
      },
    ]);
    expect(decision.outcome).toMatchObject({ reply: { id: 'e1', version: 2 } });
  });
});
