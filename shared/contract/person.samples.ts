import { sampleReferrer } from '#shared/people/sample';
import type { person } from './person.ts';
import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import type { Scenario } from './scenario/morning.ts';
import { referrer } from './scenario/people.ts';
import { admitTask, done } from './scenario/tasks.ts';

export const personSamples = (scenario: Scenario): Samples<typeof person> => ({
  me: { reply: { enrolled: true, email: referrer.email, me: referrer } },
  enrol: { body: sampleReferrer, reply: referrer },
  change: {
    body: { ...sampleReferrer, version: referrer.version, name: 'Rowan Sample' },
    reply: { ...referrer, version: referrer.version + 1, name: 'Rowan Sample' },
  },
  verify: {
    params: { id: sampleIds.referrer },
    body: { how: 'published-switchboard' },
    reply: { verified: true },
  },
  admit: {
    params: { id: sampleIds.case, taskId: sampleIds.admitTask },
    reply: done(admitTask(scenario), scenario.teamOpenedAt, 'Admitted'),
  },
});
