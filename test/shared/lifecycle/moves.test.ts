import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enquiry } from '#shared/contract/enquiry';
import { referral } from '#shared/contract/referral';
import { caseActs, caseMoves, caseStateWords, caseStates } from '#shared/lifecycle/case';
import {
  type EnquiryAct,
  answerWords,
  enquiryAnswers,
  enquiryLinkActs,
  enquiryMoves,
  enquiryStateWords,
  enquiryStates,
  showsSlice,
} from '#shared/lifecycle/enquiry';
import { matchActs, matchMoves } from '#shared/lifecycle/match';
import { messageActs, messageMoves } from '#shared/lifecycle/message';
import { type Moves, listed, move, next } from '#shared/lifecycle/moves';
import {
  membershipActs,
  membershipMoves,
  verificationActs,
  verificationMoves,
} from '#shared/lifecycle/person';
import { taskActs, taskMoves } from '#shared/lifecycle/task';
import { bookingActs, bookingMoves } from '#shared/outreach/booking-states';
import { sessionActs, sessionMoves } from '#shared/outreach/session-states';

const enquiryActs: readonly EnquiryAct[] = ['open', 'admit', ...enquiryLinkActs, ...enquiryAnswers];

type Table = Moves<string, string>;
/** Every table, its acts, and the states that nothing leads out of. */
const tables: Record<string, { moves: Table; acts: readonly string[]; ended: string[] }> = {
  case: { moves: caseMoves, acts: [...caseActs, 'remind'], ended: ['in-liaison', 'deleted'] },
  enquiry: { moves: enquiryMoves, acts: [...enquiryActs, 'remind'], ended: [] },
  task: { moves: taskMoves, acts: taskActs, ended: [] },
  match: { moves: matchMoves, acts: matchActs, ended: [] },
  verification: { moves: verificationMoves, acts: verificationActs, ended: [] },
  membership: { moves: membershipMoves, acts: membershipActs, ended: ['admitted'] },
  message: { moves: messageMoves, acts: messageActs, ended: ['accepted'] },
  booking: { moves: bookingMoves, acts: bookingActs, ended: ['erased'] },
  session: { moves: sessionMoves, acts: sessionActs, ended: ['cancelled'] },
};
const every = Object.entries(tables).flatMap(([name, { moves, acts, ended }]) =>
  Object.keys(moves).map((state) => ({ name, moves, acts, ended, state })),
);

describe.each(every)('$name, $state', ({ moves, acts, ended, state }) => {
  const row = Object.entries(moves[state] ?? {});

  it('lists acts and states of its own table alone', () => {
    for (const [act, to] of row) {
      expect(acts).toContain(act);
      expect(Object.keys(moves)).toContain(to);
    }
  });

  it('lets through what it lists, and refuses all else with the state and the moves that are', () => {
    for (const act of [...acts, 'of no table']) {
      const to = row.find(([one]) => one === act)?.[1];
      const refusal = { code: 'not-possible-now', state, moves: row.map(([one]) => one) };
      expect(move(moves, state, act)).toEqual(to ? { to } : { refusal });
      if (to) expect(listed(moves, state, act)).toBe(to);
      else expect(() => listed(moves, state, act)).toThrow('is no move');
    }
  });

  it('is an end exactly where it is said to be one', () => {
    expect(row.every(([, to]) => to === state)).toBe(ended.includes(state));
  });
});

it('a record that has ended stays ended, whatever is asked of it in whatever order', () => {
  const walks = fc.record({
    table: fc.constantFrom(...Object.values(tables)),
    from: fc.nat(),
    asked: fc.array(fc.nat(), { maxLength: 30 }),
  });
  fc.assert(
    fc.property(walks, ({ table: { moves, acts, ended }, from, asked }) => {
      const states = Object.keys(moves);
      let state = states[from % states.length] ?? '';
      for (const one of asked) {
        const to = next(moves, state, acts[one % acts.length] ?? '') ?? state;
        if (ended.includes(state)) expect(to).toBe(state);
        state = to;
      }
    }),
  );
});

describe('the life of a case', () => {
  it.each([
    ['draft', { save: 'draft', submit: 'submitted', delete: 'deleted', 'ask-team': null }],
    ['submitted', { save: null, submit: null, delete: null, 'ask-team': 'in-liaison' }],
    ['in-liaison', { save: null, submit: null, delete: null, 'ask-team': 'in-liaison' }],
    ['deleted', { save: null, submit: null, delete: null, 'ask-team': null }],
  ] as const)('from %s goes only where its row says', (state, row) => {
    expect(Object.fromEntries(caseActs.map((act) => [act, next(caseMoves, state, act)]))).toEqual(row);
  });

  it.each(enquiryStates)('in %s allows its link all or nothing, as long as the team may see her', (state) => {
    const byLink = ['admit', ...enquiryLinkActs] as const;
    const to = byLink.map((act) => next(enquiryMoves, state, act));
    expect(new Set(to)).toEqual(new Set([showsSlice(state) ? state : null]));
    expect(showsSlice(state)).toBe(state !== 'not-ours');
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

const answerActs: readonly EnquiryAct[] = ['open', ...enquiryAnswers];

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
    expect(Object.fromEntries(answerActs.map((act) => [act, next(enquiryMoves, state, act)]))).toEqual(row);
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
