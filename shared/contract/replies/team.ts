import { sampleTeam as team } from '#shared/case/sample';
import { sampleRota } from '#shared/duty/sample';
import { safeWay } from '#shared/enquiry/slice';
import type { EnquirySummary, TeamView } from '#shared/enquiry/views';
import type { ContractReplies } from '../contract.ts';
import { sampleIds } from '../sample-ids.ts';
import { sliceOf } from './casework.ts';
import { type Story, teamMember } from './story.ts';
import { admitTask } from './story-tasks.ts';

const { phone } = sampleRota;

function summary({ reference, dueAt, askedAt }: Story): EnquirySummary {
  return {
    caseId: sampleIds.case,
    id: sampleIds.enquiry,
    reference,
    teamName: team.name,
    state: 'notified',
    dueAt,
    askedAt,
  };
}

/** The enquiry as the first member of the team sees it who opens it. */
function opened(story: Story): TeamView {
  const { id, say } = admitTask(story);
  return {
    ...summary(story),
    state: 'opened',
    version: 2,
    hubPhone: phone,
    safeWay: safeWay(story.answers),
    ...sliceOf(story),
    waiting: [{ taskId: id, say }],
    answer: null,
  };
}

export function teamReplies(story: Story): { enquiry: Omit<ContractReplies['enquiry'], 'preview' | 'ask'> } {
  const { reference, dueAt, answeredAt } = story;
  const taskMade = { received: true, reference, phone } as const;
  return {
    enquiry: {
      list: { items: [summary(story)], waiting: false, phone },
      open: opened(story),
      answer: {
        ...opened(story),
        version: 3,
        state: 'can-look',
        answer: { kind: 'can-look', line: '', by: teamMember.name, at: answeredAt },
      },
      join: { admitted: false, reference, dueAt, phone },
      admit: { admitted: true },
      wrongInbox: taskMade,
      phoneMe: taskMade,
    },
  };
}
