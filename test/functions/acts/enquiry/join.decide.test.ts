import { describe, expect, it } from 'vitest';
import { type JoinContext, decideJoin, joined, whyNotJoin } from '#functions/acts/enquiry/join.decide';
import type { SignedIn } from '#functions/model/person/signed-in';
import type { Role } from '#shared/people/person';
import {
  acts,
  at,
  caseChain,
  enquiry,
  ids,
  message,
  person,
  personChain,
  put,
  record,
  sent,
  task,
  team,
} from '#test/support/items/case';

const found = { sent: sent(), record: record(), enquiry: enquiry() };
const profile = { name: 'New Example', jobTitle: 'Nurse' };
const newcomer = (email = 'new@elft.example'): SignedIn =>
  ({ id: 'member', email, person: null, acts }) as unknown as SignedIn;
const known = (role: Role, email = 'member@elft.example'): SignedIn =>
  ({ id: 'member', email, person: person({ role, teams: [] }), acts }) as unknown as SignedIn;
const context = (actor: SignedIn): JoinContext => ({
  actor,
  at,
  hubPhone: '020 7946 0123',
  owner: 'Liaison practitioner',
  newId: ids(),
});
const waiting = { teamId: 'hackney', state: 'waiting' };
const dueAt = '2026-11-24T17:00:00.000Z';
const say = 'New Example (Nurse) asks to be admitted to Hackney team.';
const ofTrust = 'Check with the team, then admit them.';
const follow = (check: string) => [
  put(
    'Referrals',
    task('new-1', {
      kind: 'admit-person',
      say: `${say} ${check}`,
      dueAt,
      phone: '020 7946 0308',
      personId: 'member',
      teamId: 'hackney',
    }),
  ),
  put('Outbox', message('new-2', { answerBy: dueAt })),
];
const audit = (from: number, to: number) => [
  {
    chain: personChain,
    act: 'person.joined',
    outcome: 'done',
    subject: 'person#member',
    version: { from, to },
    fields: ['team:hackney'],
    values: profile,
  },
  { chain: caseChain, act: 'person.joined', outcome: 'done', subject: 'enquiry#e1' },
];
const reply = { admitted: false, reference: 'MHTR-7K3T-9QF', dueAt, phone: '020 7946 0123' };

describe('a person who comes by a team’s link', () => {
  it('for the first time is enrolled as its member, waiting', () => {
    const item = {
      pk: 'PERSON#member',
      sk: 'PERSON',
      version: 1,
      id: 'member',
      email: 'new@elft.example',
      role: 'team-member',
      name: 'New Example',
      jobTitle: 'Nurse',
      organisation: 'East London NHS Foundation Trust',
      court: null,
      phone: null,
      verified: null,
      teams: [waiting],
      enrolledAt: at,
      endedAt: null,
    };
    expect(decideJoin(found, team(), profile, context(newcomer()))).toEqual({
      changes: [put('Directory', item), ...follow(ofTrust)],
      audit: audit(0, 1),
      outcome: { reply },
    });
  });

  it('who is of another team already waits for this one besides', () => {
    const other = { teamId: 'camden', state: 'admitted' as const };
    const actor = { ...known('team-member'), person: person({ teams: [other] }) };
    const item = { ...person(), version: 6, teams: [other, waiting] };
    expect(decideJoin(found, team(), profile, context(actor))).toEqual({
      changes: [put('Directory', item, { version: 5 }), ...follow(ofTrust)],
      audit: audit(5, 6),
      outcome: { reply },
    });
  });

  it('with an address that all trusts share is to be made sure of', () => {
    const { changes } = decideJoin(found, team(), profile, context(newcomer('new@nhs.example')));
    expect(changes.slice(1)).toEqual(
      follow(
        'All trusts share this kind of address, so it does not show which trust they work for. Make sure that the team knows them before you admit them.',
      ),
    );
  });

  it('is told whether she is admitted', () => {
    expect(joined(found, true, '020 7946 0123')).toEqual({ ...reply, admitted: true });
  });
});

describe('who may not even wait', () => {
  const why = (actor: SignedIn, of: Parameters<typeof whyNotJoin>[1] = team()) =>
    whyNotJoin(actor, of, '020 7946 0123');
  const otherRole = { code: 'not-allowed', detail: 'Your account has another role. Phone 020 7946 0123.' };
  const otherTrust = {
    code: 'not-allowed',
    detail:
      'This enquiry is for another organisation, not the one your email address belongs to. Phone 020 7946 0123.',
  };

  it.each(['referrer', 'hub', 'psychologist', 'service-manager'] as const)(
    'is a %s, whatever her address',
    (role) => {
      expect(why(known(role))).toEqual(otherRole);
    },
  );

  it('is not a member of a team, nor who is new, of this trust or of an address that all share', () => {
    expect(why(known('team-member'))).toBeNull();
    expect(why(newcomer())).toBeNull();
    expect(why(newcomer('new@nhs.example'))).toBeNull();
  });

  it.each(['new@slam.example', 'new@probation.example', 'new@elft.example.org', 'new'])(
    'is %s, of another organisation',
    (email) => expect(why(newcomer(email))).toEqual(otherTrust),
  );

  it('is anybody where the team is not there any more', () => {
    expect(whyNotJoin(newcomer(), undefined, '020 7946 0123')).toEqual(otherTrust);
  });
});
