import { verifyTask } from '#shared/case/tasks';
import { person as rows } from '#shared/contract/person';
import { caseMoves } from '#shared/lifecycle/case';
import { listed, next } from '#shared/lifecycle/moves';
import { verificationMoves, verificationState } from '#shared/lifecycle/person';
import type { Me, ReferrerProfile } from '#shared/people/person';
import { dialLink } from '#shared/telephone/number';
import { caseChain } from '#functions/model/case/keys';
import type { SentItem } from '#functions/model/case/records';
import { type ActsItem, type PersonItem, personChain } from '#functions/model/person/records';
import { newTask } from '#functions/model/task/new-task';
import type { AuditDraft, Change, Decision } from '#functions/platform/store/decision';
import { meView } from './me.ts';
import type { OwnCase } from './own-cases.ts';

type Field = keyof ReferrerProfile;
/** Cases on which the referrer is to be verified anew, and whose task that is. */
export type ToVerify = { cases: readonly SentItem[]; owner: string; at: string; newId: () => string };

/** One number written in two ways is one number. */
const samePhone = (one: string | null, other: string) =>
  one === other || (one !== null && dialLink(one) !== null && dialLink(one) === dialLink(other));

/** The details that differ from what is stored, however little. */
export const changedFields = (person: PersonItem, profile: ReferrerProfile): Field[] =>
  (Object.keys(profile) as Field[]).filter((field) => profile[field] !== person[field]);

/** Whether the verification ends: it was a call to the organisation of before (B2). */
export function endsVerification(person: PersonItem, profile: ReferrerProfile): boolean {
  const stays = person.organisation === profile.organisation && samePhone(person.phone, profile.phone);
  const state = verificationState(person);
  return state === 'verified' && listed(verificationMoves, state, stays ? 'correct' : 'move') !== state;
}

/** The cases on which a team can still be asked and nobody is told yet to verify the referrer. */
export const casesToVerify = (cases: readonly OwnCase[]): SentItem[] =>
  cases.flatMap(({ sent, task }) => (task || !next(caseMoves, sent.state, 'ask-team') ? [] : [sent]));

function anew({ cases, owner, at, newId }: ToVerify): { made: Change[]; remembered: AuditDraft[] } {
  const tasks = cases.map((sent) => ({ sent, id: newId() }));
  const made = tasks.map(({ sent, id }) => newTask(sent.id, id, verifyTask(owner, at)));
  const remembered = tasks.map(({ sent, id }): AuditDraft => ({
    chain: caseChain(sent.id, sent.chainHead),
    act: rows.change.audit,
    outcome: 'done',
    subject: `task#${id}`,
  }));
  return { made, remembered };
}

/** Makes the task on some cases, where there are more than one transaction takes; null where there are none. Pure. */
export function decideTasks(person: PersonItem, toVerify: ToVerify): Decision<Me> | null {
  const { made, remembered } = anew(toVerify);
  const [first, ...others] = remembered;
  return first ? { changes: made, audit: [first, ...others], outcome: { reply: meView(person) } } : null;
}

/** Changes a referrer's details, with the tasks on the last of their cases where that ends their verification. Pure. */
export function decideChange(
  { person, acts }: { person: PersonItem; acts: ActsItem | null },
  profile: ReferrerProfile,
  toVerify: ToVerify,
): Decision<Me> {
  const ends = endsVerification(person, profile);
  const changed: PersonItem = {
    ...person,
    ...profile,
    version: person.version + 1,
    verified: ends ? null : person.verified,
  };
  const { made, remembered } = anew(toVerify);
  return {
    changes: [{ do: 'put', table: 'Directory', item: changed, expect: { version: person.version } }, ...made],
    audit: [
      {
        chain: personChain(person.id, acts),
        act: rows.change.audit,
        outcome: 'done',
        subject: `person#${person.id}`,
        version: { from: person.version, to: changed.version },
        fields: [...changedFields(person, profile), ...(ends ? ['verified'] : [])],
        values: profile,
      },
      ...remembered,
    ],
    outcome: { reply: meView(changed) },
  };
}
