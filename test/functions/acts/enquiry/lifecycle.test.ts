import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseActs, caseMoves, caseStates } from '#shared/lifecycle/case';
import { type EnquiryState, enquiryAnswers, enquiryMoves } from '#shared/lifecycle/enquiry';
import { type Moves, next } from '#shared/lifecycle/moves';
import { demonstrationFrontDoors } from '#shared/reference/front-doors';
import { decideAsk, whyNotAsk } from '#functions/acts/enquiry/ask.decide';
import { decideOpen as decideOpenCase } from '#functions/acts/case/open.decide';
import type { PersonItem } from '#functions/model/person/records';
import type { TeamItem } from '#functions/model/team/records';
import { decideAnswer, whyNotAnswer } from '#functions/acts/enquiry/answer.decide';
import { decideOpen } from '#functions/acts/enquiry/open.decide';
import { decideSubmit } from '#functions/acts/referral/submit.decide';
import type { CaseItem } from '#functions/model/case/records';
import { isSent } from '#functions/model/case/records';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { Change, Decision, Item } from '#functions/platform/store/decision';
import { caseOf } from '#functions/model/case/read-case';
import { answersWith, at, today } from '#test/shared/referral/short-path';
import { personKey } from '#functions/model/person/keys';
import { teamKey } from '#functions/model/team/keys';
import { casePk } from '#functions/model/case/keys';

const team = (id: string, acceptsDirectEnquiries: boolean): TeamItem => ({
  ...teamKey(id),
  version: 1,
  chainHead: { seq: 1, hash: 'h' },
  id,
  name: `Team ${id}`,
  trustId: 'elft',
  boroughs: ['hackney'],
  needs: ['any'],
  inbox: 'team@elft.example',
  secondInbox: null,
  phone: '020 7946 0308',
  hours: '',
  manager: { name: 'M', email: 'm@elft.example', phone: '0' },
  acceptsDirectEnquiries,
  from: '2026-01-01',
  to: null,
});
const person: PersonItem = {
  ...personKey('p'),
  version: 1,
  id: 'p',
  email: 'p@probation.example',
  role: 'referrer',
  name: 'P',
  jobTitle: 'J',
  organisation: 'O',
  court: null,
  phone: null,
  teams: [],
  verified: { at, by: 'hub', how: 'directory-number' },
  enrolledAt: at,
  endedAt: null,
};

type Step = {
  act: 'open-case' | 'ask' | 'open' | 'answer';
  which: number;
  kind: (typeof enquiryAnswers)[number];
};
const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom('open-case', 'ask', 'open', 'answer'),
    which: fc.nat({ max: 2 }),
    kind: fc.constantFrom(...enquiryAnswers),
  }),
  { maxLength: 25 },
);

/** A sent case as its decisions wrote it, and the next of them on it. Everything here is pure. */
function begin(direct: boolean) {
  const teams = [team('a', direct), team('b', false), team('c', false)];
  const stored = new Map<string, Item>();
  let made = 0;
  const newId = () => `new-${made++}`;
  const keep = (changes: readonly Change[]) => {
    for (const change of changes)
      if (change.do === 'put') stored.set(`${change.item.pk} ${change.item.sk}`, change.item);
  };
  const duty = { on: true, until: null, next: null, phone: '020 7946 0123', words: 'Words.', role: 'Hub' };
  keep(
    decideSubmit(
      { draft: null, teams, duty, doors: demonstrationFrontDoors },
      { id: 'case', answers: answersWith(), content: 'digest', matchKeys: [], deputy: null },
      { actor: person, at, reference: 'MHTR-XXXX-XXX', newId },
    ).changes,
  );
  const now = () => {
    const record = caseOf(
      [...stored.values()].filter(({ pk }) => pk === casePk('case')),
      at,
    );
    if (!record || !isSent(record.case)) throw new Error('The case is not sent');
    return { record, sent: record.case };
  };
  return { teams, keep, now, newId };
}

type Life = ReturnType<typeof begin>;

/** Takes a step if its own rule lets it; null is a refusal. */
function take({ teams, now, newId }: Life, { act, which, kind }: Step): Decision<unknown> | Change[] | null {
  const { record, sent } = now();
  const enquiry = record.enquiries[which];
  if (act === 'open-case') return decideOpenCase(sent, person, at).change;
  if (act === 'ask') {
    const state = { sent, record, team: teams[which], referrer: person };
    if (!state.team || whyNotAsk(state, { version: sent.version, doNotTell: null }, today)) return null;
    const input = { id: newId(), version: sent.version, holdBack: [], doNotTell: null };
    return decideAsk(state, state.team, input, { by: person, at, messageId: newId() });
  }
  if (!enquiry) return null;
  const found = { sent, record, enquiry };
  if (act === 'open') return decideOpen(found, person, at, '0');
  const input = { version: enquiry.version, answer: kind, line: '' };
  const context = { actor: person, at, hubPhone: '0', newId, owner: 'Hub', teamPhone: null };
  return whyNotAnswer(found, input) ? null : decideAnswer(found, input, context);
}

/** One act of the table led from one state to the other, or nothing moved. */
function isMove<S extends string, A extends string>(moves: Moves<S, A>, acts: readonly A[], from: S, to: S) {
  return from === to || acts.some((act) => next(moves, from, act) === to);
}
const teamActs = ['open', ...enquiryAnswers] as const;
/** Every state that a team’s acts lead to, by the table alone. */
function reachable(): Set<EnquiryState> {
  const found = new Set<EnquiryState>(['notified']);
  // A set is iterated with what is added on the way.
  for (const state of found) for (const act of teamActs) found.add(next(enquiryMoves, state, act) ?? state);
  return found;
}
const statesOf = ({ record }: ReturnType<Life['now']>): [CaseItem, Map<string, EnquiryItem>] => [
  record.case,
  new Map(record.enquiries.map((one) => [one.id, one])),
];

it('never leaves its tables, whatever the hub and the teams do in whatever order', () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(fc.boolean(), steps, (direct, acts) => {
      const life = begin(direct);
      for (const step of acts) {
        const [case_, enquiries] = statesOf(life.now());
        const taken = take(life, step);
        const changes = taken === null ? [] : 'audit' in taken ? taken.changes : taken;
        life.keep(changes);
        const [after, enquiriesAfter] = statesOf(life.now());
        expect(caseStates).toContain(after.state);
        expect(isMove(caseMoves, caseActs, case_.state, after.state)).toBe(true);
        for (const [id, { state, version }] of enquiriesAfter) {
          const before = enquiries.get(id);
          reached.add(state);
          if (!before) expect(state).toBe('notified');
          else expect(isMove(enquiryMoves, teamActs, before.state, state)).toBe(true);
          if (before && before.state !== state) expect(version).toBe(before.version + 1);
        }
        // What the entry says is what was written.
        const [entry] = taken && 'audit' in taken ? taken.audit : [];
        const asked = step.act === 'ask';
        const moved = asked ? after : enquiriesAfter.get(entry?.subject.split('#')[1] ?? '');
        if (entry) expect(entry.to).toBe(moved?.state);
        if (entry) expect(entry.from).toBe(asked ? case_.state : enquiries.get(moved?.id ?? '')?.state);
      }
    }),
    { numRuns: 400 },
  );
  expect([...reached].sort()).toEqual([...reachable()].sort());
});
