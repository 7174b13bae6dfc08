import { expect, it } from 'vitest';
import { decideAdmit } from '#functions/model/person/admit.decide';
import {
  acts,
  at,
  caseChain,
  done,
  enquiry,
  ids,
  message,
  person,
  personChain,
  put,
  sent,
  task,
} from '#test/support/items/case';

it('admits to the team that was asked, to no other, and her task is done', () => {
  const elsewhere = { teamId: 'camden', state: 'waiting' } as const;
  const before = person({ teams: [elsewhere, { teamId: 'hackney', state: 'waiting' }] });
  const about = { kind: 'admit-person', personId: 'member', teamId: 'hackney' } as const;
  const closed = done('t1', { ...about, version: 2, doneAt: at, doneBy: 'Hub Example', outcome: 'Admitted' });
  const by = 'Hub Example';
  const act = 'person.admitted';
  const own = enquiry();
  const facts = { person: before, acts, task: task('t1', about), sent: sent(), by, at, act };
  const told = message('new-1', {
    letter: 'admitted',
    recipient: { to: 'member', personId: 'member' },
    answerBy: own.dueAt,
    enquiryId: own.id,
  });
  expect(decideAdmit({ ...facts, enquiry: own, newId: ids() })).toEqual({
    changes: [
      put('Directory', person({ version: 6, teams: [elsewhere, { teamId: 'hackney', state: 'admitted' }] }), {
        version: 5,
      }),
      put('Referrals', closed, { version: 1 }),
      put('Outbox', told),
    ],
    audit: [
      {
        chain: personChain,
        act,
        outcome: 'done',
        subject: 'person#member',
        version: { from: 5, to: 6 },
        fields: ['team:hackney'],
      },
      { chain: caseChain, act, outcome: 'done', subject: 'task#t1' },
    ],
    outcome: { reply: closed },
  });
});
