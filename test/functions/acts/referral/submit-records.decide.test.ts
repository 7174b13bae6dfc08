import { describe, expect, it } from 'vitest';
import { childId } from '#functions/model/message/child-id';
import type { PersonItem } from '#functions/model/person/records';
import type { TeamItem } from '#functions/model/team/records';
import { decideSubmit } from '#functions/acts/referral/submit.decide';
import type { DraftItem } from '#functions/model/case/records';
import { answersWith, at } from '#test/shared/referral/short-path';
import { enquiry, ids, message, person, put, reminder, sent, team } from '#test/support/items/case';

const hearing = { day: '2026-12-04', clock: '14:00' };
const answers = answersWith({ hearingDay: hearing.day, hearingTimeKnown: 'at', hearingTime: hearing.clock });
const verified = { at, by: 'hub', how: 'directory-number' };
const duty = {
  on: true,
  until: '2026-11-23T16:00:00.000Z',
  next: null,
  phone: '020 7946 0123',
  words: 'Words.',
  role: 'Hub',
};
const draft: DraftItem = {
  pk: 'CASE#c1',
  sk: 'CASE',
  version: 3,
  chainHead: { seq: 6, hash: 'case' },
  id: 'c1',
  referrerId: 'p1',
  referrer: 'PERSON#p1',
  referrerSort: at,
  state: 'draft',
  savedAt: at,
};
const decide = (more: {
  draft?: DraftItem | null;
  teams?: TeamItem[];
  actor?: Partial<PersonItem>;
  deputy?: `DEPUTY#${string}` | null;
  answers?: typeof answers;
}) =>
  decideSubmit(
    { draft: more.draft ?? null, teams: more.teams ?? [], duty, doors: [] },
    {
      id: 'c1',
      answers: more.answers ?? answers,
      content: 'digest',
      matchKeys: ['MATCH#k1', 'MATCH#k2'],
      deputy: more.deputy ?? null,
    },
    {
      actor: person({ id: 'p1', role: 'referrer', verified, ...more.actor }),
      at,
      reference: 'MHTR-7K3T-9QF',
      newId: ids(),
    },
  );

/** The end of the working day after next is not yet: a first look by the end of the next. */
const firstLookBy = '2026-11-24T17:00:00.000Z';
const item = (more: object) =>
  sent({
    name: 'Example Testperson',
    referrerSort: at,
    sentAt: at,
    firstLookBy,
    version: 1,
    chainHead: { seq: 0, hash: '' },
    ...more,
  });
const written = { at, by: 'p1' };
const section = (name: string, own: object) =>
  put('Referrals', {
    pk: 'CASE#c1',
    sk: `SECTION#${name}#000001`,
    section: name,
    version: 1,
    answers: own,
    ...written,
  });
const sections = [
  section('who', {
    familyName: 'Testperson',
    givenNames: 'Example',
    birth: 'date',
    dateOfBirth: '1991-04-12',
    livesIn: ['hackney'],
  }),
  section('court', {
    court: 'thames-magistrates',
    hearingDay: '2026-12-04',
    hearingTimeKnown: 'at',
    hearingTime: '14:00',
    stage: 'guilty-plea',
  }),
  section('offence', { offenceKnown: 'yes', offence: 'Shop theft' }),
  section('reach', { whereNow: 'cells' }),
  section('need', {
    whySecondaryCare: 'She hears voices daily and has stopped her medication. She was in hospital last year.',
    openToTeam: 'not-known',
  }),
  section('risk', { selfHarm: 'not-assessed', riskToOthers: 'none-known', riskFromSomeone: 'not-asked' }),
  section('safeguarding', { safeguarding: 'no', pregnant: 'not-asked' }),
  section('communication', { communication: 'no' }),
  section('agreement', {
    agreesToReferral: 'yes',
    shareWithTeam: 'yes',
    shareWithProbation: 'yes',
    shareWithCourt: 'not-asked',
    agreedDay: '2026-11-23',
    agreedTime: '00:01',
    agreedTakenBy: 'Rowan Example',
  }),
  section('referrer', { myPhone: '020 7946 0188', myPhoneUntil: '17:00' }),
];
const agreement = (to: string, answer: string) =>
  put('Referrals', {
    pk: 'CASE#c1',
    sk: `AGREEMENT#${to}#000001`,
    to,
    answer,
    agreedDay: '2026-11-23',
    agreedTime: '00:01',
    takenBy: 'Rowan Example',
    ...written,
  });
const records = [
  ...sections,
  put('Referrals', {
    pk: 'CASE#c1',
    sk: 'HEARING#000001',
    ...hearing,
    court: 'thames-magistrates',
    otherCourt: null,
    stage: 'guilty-plea',
    ...written,
  }),
  agreement('be-referred', 'yes'),
  agreement('share-with-team', 'yes'),
  agreement('share-with-probation', 'yes'),
  agreement('share-with-court', 'not-asked'),
];
const match = (key: string) => ({
  do: 'put',
  table: 'Referrals',
  item: { pk: key, sk: 'CASE#c1' },
  expect: 'anything',
});
const lookUps = [
  put('Referrals', { pk: 'REFERENCE#MHTR-7K3T-9QF', sk: 'REFERENCE', caseId: 'c1' }),
  match('MATCH#k1'),
  match('MATCH#k2'),
];
const letters = (first: number) => [
  put(
    'Outbox',
    message(`new-${first}`, {
      letter: 'receipt',
      recipient: { to: 'person', personId: 'p1' },
      answerBy: firstLookBy,
    }),
  ),
  put('Outbox', message(`new-${first + 1}`, { letter: 'new-referral', answerBy: firstLookBy })),
];
const started = put('Referrals', reminder({ sk: 'REMINDER#case', kind: 'case', enquiryId: null }));
const chain = (chainHead: object) => ({
  id: 'case#c1',
  table: 'Referrals',
  head: { pk: 'CASE#c1', sk: 'CASE' },
  chainHead,
});
const entry = (chainHead: object, version: object) => ({
  chain: chain(chainHead),
  act: 'referral.submitted',
  outcome: 'done',
  subject: 'case#c1',
  from: 'draft',
  to: 'submitted',
  version,
  fields: Object.keys(answers),
  values: answers,
});

describe('all that a submission writes', () => {
  it('is the case, what was said, how to look it up, two mails and a clock', () => {
    const decision = decide({});
    expect(decision.changes).toEqual([
      put('Referrals', item({})),
      ...records,
      ...lookUps,
      ...letters(1),
      started,
    ]);
    expect(decision.audit).toEqual([entry({ seq: 0, hash: '' }, { from: 0, to: 1 })]);
    expect(decision.outcome).toEqual({
      reply: {
        id: 'c1',
        reference: 'MHTR-7K3T-9QF',
        sentAt: at,
        hearing,
        firstLookBy,
        teamAsked: false,
        safeguardingOwed: false,
        imminent: false,
        referrerVerified: true,
        outstanding: expect.any(Array) as unknown,
        duty: { on: true, until: '2026-11-23T16:00:00.000Z', phone: '020 7946 0123', words: 'Words.' },
      },
    });
  });

  it('takes the place of the draft, whose content goes', () => {
    const { changes, audit } = decide({ draft });
    const { chainHead } = draft;
    expect(changes.slice(0, 2)).toEqual([
      put('Referrals', item({ version: 4, chainHead }), { version: 3 }),
      { do: 'erase', table: 'Referrals', key: { pk: 'CASE#c1', sk: 'DRAFT' } },
    ]);
    expect(changes).toHaveLength(23);
    expect(audit).toEqual([entry(chainHead, { from: 3, to: 4 })]);
  });

  it('lets the deputy find it, by a keyed hash of her address', () => {
    const { changes } = decide({ deputy: 'DEPUTY#hash' });
    expect(changes[0]).toEqual(put('Referrals', item({ deputy: 'DEPUTY#hash' })));
    expect(changes).toContainEqual(
      put(
        'Referrals',
        { pk: 'CASE#c1', sk: 'DEPUTY', referrer: 'DEPUTY#hash', referrerSort: at },
        'anything',
      ),
    );
  });

  it('is an enquiry besides, where a team is told at once', () => {
    const { changes, audit, outcome } = decide({ teams: [team()] });
    const dueAt = '2026-11-24T17:00:00.000Z';
    expect(changes).toEqual([
      put('Referrals', item({})),
      ...records,
      ...lookUps,
      put(
        'Referrals',
        enquiry({
          id: 'new-1',
          sk: 'ENQUIRY#new-1',
          version: 1,
          state: 'notified',
          dueAt,
          askedAt: at,
          askedBy: 'the system, at submit',
          messageId: 'new-2',
          openedAt: null,
          openedBy: null,
          doNotTell: null,
        }),
      ),
      put(
        'Outbox',
        message('new-2', {
          letter: 'enquiry',
          recipient: { to: 'team', teamId: 'hackney' },
          enquiryId: 'new-1',
          answerBy: dueAt,
        }),
      ),
      put(
        'Outbox',
        message(childId('new-2', 'referrer'), {
          letter: 'a-team-asked',
          recipient: { to: 'person', personId: 'p1' },
          enquiryId: 'new-1',
          answerBy: dueAt,
        }),
      ),
      put('Referrals', reminder({ sk: 'REMINDER#new-1', enquiryId: 'new-1' })),
      ...letters(3),
      started,
    ]);
    expect(audit[1]).toEqual({
      chain: chain({ seq: 0, hash: '' }),
      act: 'enquiry.asked',
      outcome: 'done',
      subject: 'enquiry#new-1',
      fields: ['team:hackney'],
    });
    expect(outcome).toMatchObject({ reply: { teamAsked: true } });
  });

  it('is a task besides, where the referrer is to be verified', () => {
    const { changes, outcome } = decide({ actor: { verified: null } });
    expect(changes.filter((one) => one.do === 'put' && one.item.sk.startsWith('TASK#'))).toMatchObject([
      { item: { kind: 'verify-referrer', owner: 'Hub', phone: null, openTask: 'OPEN' } },
    ]);
    expect(outcome).toMatchObject({ reply: { referrerVerified: false } });
  });

  it('names her by what is known of her name', () => {
    const only = { ...answers, familyName: 'Testperson' };
    delete (only as Partial<typeof only>).givenNames;
    expect(decide({ answers: only }).changes[0]).toMatchObject({ item: { name: 'Testperson' } });
  });
});
