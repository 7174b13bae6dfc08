import { expect, it } from 'vitest';
import { decideVerify } from '#functions/acts/person/verify.decide';
import { acts, at, caseChain, done, person, personChain, put, sent, task } from '#test/support/items/case';

const waiting = (id: string) => ({ sent: sent(), task: task(id, { kind: 'verify-referrer' }) });
const facts = { person: person({ role: 'referrer' }), acts, by: { id: 'hub', name: 'Hub Example' }, at };

it.each([
  ['directory-number', 'Verified by calling a number in the Directory'],
  ['published-switchboard', 'Verified by calling a published switchboard'],
] as const)('a referrer is verified once for all of her cases: %s', (how, outcome) => {
  const closed = (id: string) =>
    put(
      'Referrals',
      done(id, { kind: 'verify-referrer', version: 2, doneAt: at, doneBy: 'Hub Example', outcome }),
      { version: 1 },
    );
  const entry = { chain: caseChain, act: 'person.verified', outcome: 'done' };
  expect(decideVerify({ ...facts, waiting: [waiting('t1'), waiting('t2')], how })).toEqual({
    changes: [
      put('Directory', person({ role: 'referrer', version: 6, verified: { at, by: 'hub', how } }), {
        version: 5,
      }),
      closed('t1'),
      closed('t2'),
    ],
    audit: [
      {
        chain: personChain,
        act: 'person.verified',
        outcome: 'done',
        subject: 'person#member',
        version: { from: 5, to: 6 },
        fields: ['verified', how],
      },
      { ...entry, subject: 'task#t1' },
      { ...entry, subject: 'task#t2' },
    ],
    outcome: { reply: { verified: true } },
  });
});
