import { person as rows } from '#shared/contract/person';
import { type ActsItem, type PersonItem, personChain } from '#functions/model/person/records';
import type { SentItem } from '#functions/model/case/records';
import type { TaskItem } from '#functions/model/task/records';
import { caseChain } from '#functions/model/case/keys';
import type { AuditDraft, Change, Decision } from '#functions/platform/store/decision';
import { doneTask } from '#functions/model/task/new-task';

export type HowVerified = 'directory-number' | 'published-switchboard';
/** A case whose task to verify this referrer is open. */
export type WaitingCase = { sent: SentItem; task: TaskItem };
type Completion = {
  waiting: readonly WaitingCase[];
  how: HowVerified;
  by: { id: string; name: string };
  at: string;
};
export type Verification = Completion & { person: PersonItem; acts: ActsItem | null };

const outcomes: Record<HowVerified, string> = {
  'directory-number': 'Verified by calling a number in the Directory',
  'published-switchboard': 'Verified by calling a published switchboard',
};

/** The task to verify the referrer as completed, on some of their cases. */
function completed({ waiting, how, by, at }: Completion): { done: Change[]; remembered: AuditDraft[] } {
  const done = waiting.map(({ task }): Change => ({
    do: 'put',
    table: 'Referrals',
    item: doneTask(task, { doneAt: at, doneBy: by.name, outcome: outcomes[how] }),
    expect: { version: task.version },
  }));
  const remembered = waiting.map(({ sent, task }): AuditDraft => ({
    chain: caseChain(sent.id, sent.chainHead),
    act: rows.verify.audit,
    outcome: 'done',
    subject: `task#${task.id}`,
  }));
  return { done, remembered };
}

/**
 * Completes the task on some of a referrer's cases, where there are more than one transaction takes; null where there
 * are none. Pure.
 */
export function decideTasks(facts: Completion): Decision<{ verified: true }> | null {
  const { done, remembered } = completed(facts);
  const [first, ...others] = remembered;
  return first ? { changes: done, audit: [first, ...others], outcome: { reply: { verified: true } } } : null;
}

/** Verifies a referrer; the task to do so is completed on the last of their cases. Pure. */
export function decideVerify(facts: Verification): Decision<{ verified: true }> {
  const { person, acts, how, by, at } = facts;
  const verified: PersonItem = {
    ...person,
    version: person.version + 1,
    verified: { at, by: by.id, how },
  };
  const { done, remembered } = completed(facts);
  return {
    changes: [
      { do: 'put', table: 'Directory', item: verified, expect: { version: person.version } },
      ...done,
    ],
    audit: [
      {
        chain: personChain(person.id, acts),
        act: rows.verify.audit,
        outcome: 'done',
        subject: `person#${person.id}`,
        version: { from: person.version, to: verified.version },
        fields: ['verified', how],
      },
      ...remembered,
    ],
    outcome: { reply: { verified: true } },
  };
}
