import { sampleCall } from '#shared/case/sample';
import { sampleCover } from '#shared/duty/sample';
import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import type { Scenario } from './scenario/morning.ts';
import { done, gapTask, phoneTask } from './scenario/tasks.ts';
import type { task } from './task.ts';

export function taskSamples(scenario: Scenario): Samples<typeof task> {
  const { reference, hearing, answeredAt } = scenario;
  const ofCase = { caseId: sampleIds.case, reference, hearing, cannotWait: true };
  const ofService = { caseId: null, reference: null, hearing: null, cannotWait: false };
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
    completeServiceTask: {
      params: { id: sampleIds.gapTask },
      body: { outcome: sampleCover },
      reply: done(gapTask(scenario), answeredAt, sampleCover),
    },
  };
}
