import { sampleCall, sampleTeam as team } from '#shared/case/sample';
import { sampleHub, sampleRota } from '#shared/duty/sample';
import { deliveryWords } from '#shared/enquiry/delivery';
import { safeWay, slice } from '#shared/enquiry/slice';
import type { EnquirySummary, TeamView } from '#shared/enquiry/views';
import { sampleTeamMember } from '#shared/people/sample';
import type { enquiry } from './enquiry.ts';
import type { Samples } from './row.ts';
import { sampleEnquiryLink as link, sampleIds } from './scenario/ids.ts';
import { type Scenario, attributionsBy, teamMember } from './scenario/morning.ts';
import { admitTask } from './scenario/tasks.ts';

const { case: caseId, enquiry: id } = sampleIds;
const { phone } = sampleRota;

/** What the team may be shown. Sources are given by role, because a name may identify the court. */
function sliceOf(scenario: Scenario) {
  const { shown, someHeldBack } = slice(
    scenario.answers,
    { withTeam: true },
    [],
    attributionsBy('the person who referred her', scenario),
  );
  return { shown, someHeldBack };
}

function summary({ reference, dueAt, askedAt }: Scenario): EnquirySummary {
  return { caseId, id, reference, teamName: team.name, state: 'notified', dueAt, askedAt };
}

/** The enquiry as shown to the first member of the team who opens it. */
function opened(scenario: Scenario): TeamView {
  const task = admitTask(scenario);
  return {
    ...summary(scenario),
    state: 'opened',
    version: 2,
    hubPhone: phone,
    safeWay: safeWay(scenario.answers),
    ...sliceOf(scenario),
    doNotTell: null,
    waiting: [{ taskId: task.id, say: task.say }],
    answer: null,
  };
}

/** What the hub does about an enquiry. */
function hubSamples(scenario: Scenario): Pick<Samples<typeof enquiry>, 'preview' | 'ask'> {
  const { askedAt, dueAt } = scenario;
  return {
    preview: {
      params: { id: caseId },
      body: { holdBack: [] },
      reply: { ...sliceOf(scenario), doNotTell: '' },
    },
    ask: {
      params: { id: caseId },
      body: { id, version: 2, teamId: team.id, holdBack: [] },
      reply: {
        id,
        version: 1,
        teamId: team.id,
        teamName: team.name,
        state: 'notified',
        dueAt,
        askedAt,
        askedBy: sampleHub.name,
        mail: deliveryWords(null, { openedAt: null, answeredAt: null, phoning: false }, askedAt),
        trouble: null,
        openedAt: null,
        openedBy: null,
        answer: null,
        heldBack: [],
        doNotTell: null,
      },
    },
  };
}

export function enquirySamples(scenario: Scenario): Samples<typeof enquiry> {
  const { reference, dueAt, answeredAt } = scenario;
  const taskMade = { received: true, reference, phone } as const;
  return {
    ...hubSamples(scenario),
    list: { reply: { items: [summary(scenario)], waiting: false, phone } },
    open: { params: { caseId, id }, reply: opened(scenario) },
    answer: {
      params: { caseId, id },
      body: { version: 2, answer: 'can-look', line: '' },
      reply: {
        ...opened(scenario),
        version: 3,
        state: 'can-look',
        answer: { kind: 'can-look', line: '', by: teamMember.name, at: answeredAt },
      },
    },
    join: {
      body: { ...link, profile: sampleTeamMember },
      reply: { admitted: false, reference, dueAt, phone },
    },
    admit: { params: { caseId, id, taskId: sampleIds.admitTask }, reply: { admitted: true } },
    link: { body: link, reply: { open: true } },
    wrongInbox: { body: link, reply: taskMade },
    phoneMe: { body: { ...link, phone: sampleCall.phone }, reply: taskMade },
  };
}
