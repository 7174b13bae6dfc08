import { describe, expect, it } from 'vitest';
import { referral } from '#shared/contract/referral';
import { enquiry } from '#shared/contract/enquiry';
import { caseActs, caseMoves, caseStateWords, caseStates } from '#shared/lifecycle/case';
import {
  type EnquiryAct,
  answerWords,
  enquiryAnswers,
  enquiryMoves,
  enquiryStateWords,
  enquiryStates,
} from '#shared/lifecycle/enquiry';
import { next } from '#shared/lifecycle/moves';

const enquiryActs: readonly EnquiryAct[] = ['open', ...enquiryAnswers];

describe('the life of a case', () => {
  it.each([
    ['draft', { save: 'draft', submit: 'submitted', 'ask-team': null }],
    ['submitted', { save: null, submit: null, 'ask-team': 'in-liaison' }],
    ['in-liaison', { save: null, submit: null, 'ask-team': 'in-liaison' }],
  ] as const)('from %s goes only where its row says', (state, row) => {
    expect(Object.fromEntries(caseActs.map((act) => [act, next(caseMoves, state, act)]))).toEqual(row);
  });

  it('is closed: every state has a row, and no row leads out of the table', () => {
    expect(Object.keys(caseMoves)).toEqual([...caseStates]);
    for (const row of Object.values(caseMoves))
      for (const state of Object.values(row)) expect(caseStates).toContain(state);
  });

  it('is moved by referrers until it is sent, and by the hub from then on', () => {
    for (const row of [referral.save, referral.submit]) expect(row.who).toEqual(['referrer']);
    expect(enquiry.ask.who).toEqual(['hub', 'psychologist']);
  });

  it('has words for every state', () => {
    expect(Object.keys(caseStateWords)).toEqual([...caseStates]);
  });
});

const answered = {
  'can-look': 'can-look',
  'not-us': 'not-ours',
  'need-to-know': 'needs-information',
  'phone-me': 'phone-asked',
};

describe('the life of an enquiry', () => {
  it.each([
    ['notified', { open: 'opened', ...answered }],
    ['opened', { open: 'opened', ...answered }],
    ['needs-information', { open: 'needs-information', ...answered }],
    ['phone-asked', { open: 'phone-asked', ...answered }],
    ['can-look', { open: 'can-look', ...answered, 'can-look': null }],
    [
      'not-ours',
      { open: 'not-ours', 'can-look': 'can-look', 'not-us': null, 'need-to-know': null, 'phone-me': null },
    ],
  ] as const)('from %s goes only where its row says', (state, row) => {
    expect(Object.fromEntries(enquiryActs.map((act) => [act, next(enquiryMoves, state, act)]))).toEqual(row);
  });

  it('is closed: every state has a row, and no row leads out of the table', () => {
    expect(Object.keys(enquiryMoves).toSorted()).toEqual([...enquiryStates].toSorted());
    for (const row of Object.values(enquiryMoves))
      for (const state of Object.values(row)) expect(enquiryStates).toContain(state);
  });

  it('is moved by members of the team alone', () => {
    for (const row of [enquiry.open, enquiry.answer]) expect(row.who).toEqual(['team-member']);
  });

  it('has words for every state and every answer', () => {
    expect(Object.keys(enquiryStateWords).toSorted()).toEqual([...enquiryStates].toSorted());
    expect(Object.keys(answerWords)).toEqual([...enquiryAnswers]);
  });
});
