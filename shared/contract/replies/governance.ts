import { gaps } from '#shared/duty/gaps';
import { onDuty } from '#shared/duty/on-duty';
import type { Rota } from '#shared/duty/rota';
import { sampleCover, sampleRota } from '#shared/duty/sample';
import type { RotaView } from '#shared/duty/views';
import { roles } from '#shared/people/person';
import { londonInstant } from '#shared/time/london';
import type { ContractReplies } from '../contract.ts';
import { sampleIds } from '../sample-ids.ts';
import type { Story } from './story.ts';
import { done, gapTask, phoneTask } from './story-tasks.ts';

const psychologist = {
  personId: sampleIds.psychologist,
  name: 'Dr Example',
  role: roles.psychologist,
};

/** The rota once a psychologist has ended the cover that she began at eight. */
const covered = ({ today, sentAt }: Story): Rota => ({
  ...sampleRota,
  people: [...sampleRota.people, psychologist],
  cover: [{ personId: psychologist.personId, from: londonInstant(today, '08:00'), to: sentAt }],
});

const rotaAt = (version: number, rota: Rota, at: string): RotaView => ({
  version,
  rota,
  now: onDuty(rota, at),
  gaps: gaps(rota, at),
});

export function governanceReplies(story: Story): {
  rota: ContractReplies['rota'];
  task: Omit<ContractReplies['task'], 'complete'>;
} {
  const { reference, hearing, sentAt, answeredAt } = story;
  const ofCase = { caseId: sampleIds.case, reference, hearing, cannotWait: true };
  const ofService = { caseId: null, reference: null, hearing: null, cannotWait: false };
  return {
    rota: {
      read: rotaAt(1, sampleRota, sentAt),
      set: rotaAt(2, sampleRota, sentAt),
      cover: rotaAt(2, covered(story), sentAt),
    },
    task: {
      list: {
        items: [
          { ...phoneTask(story), ...ofCase },
          { ...gapTask(story), ...ofService },
        ],
      },
      completeServiceTask: done(gapTask(story), answeredAt, sampleCover),
    },
  };
}
