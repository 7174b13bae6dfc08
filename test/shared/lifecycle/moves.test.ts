import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseActs, caseMoves } from '#shared/lifecycle/case';
import { enquiryAnswers, enquiryMoves } from '#shared/lifecycle/enquiry';
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

type Table = Moves<string, string>;
/** Every table, its acts, and the states that nothing leads out of. */
const tables: Record<string, { moves: Table; acts: readonly string[]; ended: string[] }> = {
  case: { moves: caseMoves, acts: [...caseActs, 'remind'], ended: ['in-liaison'] },
  enquiry: { moves: enquiryMoves, acts: ['open', 'remind', ...enquiryAnswers], ended: [] },
  task: { moves: taskMoves, acts: taskActs, ended: ['done'] },
  match: { moves: matchMoves, acts: matchActs, ended: [] },
  verification: { moves: verificationMoves, acts: verificationActs, ended: ['verified'] },
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
