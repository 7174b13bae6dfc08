import { sampleCall, sampleTeam } from '#shared/case/sample';
import { sampleCover } from '#shared/duty/sample';
import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import type { Scenario } from './scenario/morning.ts';
import { done, gapTask, phoneTask, reopened, sampleSlip, tried } from './scenario/tasks.ts';
import type { task } from './task.ts';

export function taskSamples(scenario: Scenario): Samples<typeof task> {
  const { reference, hearing, answeredAt, teamOpenedAt } = scenario;
  const ofTeam = { name: sampleTeam.name, phone: sampleTeam.phone };
  const ofCase = { caseId: sampleIds.case, reference, hearing, cannotWait: true, team: ofTeam };
  const ofService = { caseId: null, reference: null, hearing: null, cannotWait: false, team: null };
  return {
    list: {
      reply: {
        items: [
          { ...phoneTask(scenario), ...ofCase },
          { ...gapTask(scenario), ...ofService },
        ],
      },
    },
    complete: {
      params: { id: sampleIds.case, taskId: sampleIds.phoneTask },
      body: { outcome: sampleCall.outcome },
      reply: done(phoneTask(scenario), answeredAt, sampleCall.outcome),
    },
    attempt: {
      params: { id: sampleIds.case, taskId: sampleIds.phoneTask },
      body: { id: sampleIds.attempt, result: 'left-message', leftWith: 'the receptionist' },
      reply: tried(phoneTask(scenario), 'the receptionist', teamOpenedAt),
    },
    reopen: {
      params: { id: sampleIds.case, taskId: sampleIds.phoneTask },
      body: { why: sampleSlip },
      reply: reopened(done(phoneTask(scenario), answeredAt, sampleCall.outcome), answeredAt),
    },
    completeServiceTask: {
      params: { id: sampleIds.gapTask },
      body: { outcome: sampleCover },
      reply: done(gapTask(scenario), answeredAt, sampleCover),
    },
    reopenServiceTask: {
      params: { id: sampleIds.gapTask },
      body: { why: sampleSlip },
      reply: reopened(done(gapTask(scenario), answeredAt, sampleCover), answeredAt),
    },
  };
}
