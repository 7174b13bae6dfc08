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
export type Verification = {
  person: PersonItem;
  acts: ActsItem | null;
  waiting: readonly WaitingCase[];
  how: HowVerified;
  by: { id: string; name: string };
  at: string;
};

const outcomes: Record<HowVerified, string> = {
  'directory-number': 'Verified by calling a number in the Directory',
  'published-switchboard': 'Verified by calling a published switchboard',
};

/** Verifies a referrer; the task to do so is completed on each of their cases. Pure. */
export function decideVerify(facts: Verification): Decision<{ verified: true }> {
  const { person, acts, waiting, how, by, at } = facts;
  const act = rows.verify.audit;
  const verified: PersonItem = {
    ...person,
    version: person.version + 1,
    verified: { at, by: by.id, how },
  };
  const done = waiting.map(({ task }): Change => ({
    do: 'put',
    table: 'Referrals',
    item: doneTask(task, { doneAt: at, doneBy: by.name, outcome: outcomes[how] }),
    expect: { version: task.version },
  }));
  const remembered = waiting.map(({ sent, task }): AuditDraft => ({
    chain: caseChain(sent.id, sent.chainHead),
    act,
    outcome: 'done',
    subject: `task#${task.id}`,
  }));
  return {
    changes: [
      { do: 'put', table: 'Directory', item: verified, expect: { version: person.version } },
      ...done,
    ],
    audit: [
      {
        chain: personChain(person.id, acts),
        act,
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
