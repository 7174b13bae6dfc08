import { gaps } from '#shared/duty/gaps';
import { onDuty } from '#shared/duty/on-duty';
import type { Rota } from '#shared/duty/rota';
import { sampleRota } from '#shared/duty/sample';
import type { RotaView } from '#shared/duty/views';
import { roles } from '#shared/people/person';
import { londonInstant } from '#shared/time/london';
import type { rota } from './rota.ts';
import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import type { Scenario } from './scenario/morning.ts';

const psychologist = {
  personId: sampleIds.psychologist,
  name: 'Dr Example',
  role: roles.psychologist,
};

/** The rota after a psychologist has ended the cover begun at eight. */
const covered = ({ today, sentAt }: Scenario): Rota => ({
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

export function rotaSamples(scenario: Scenario): Samples<typeof rota> {
  const { sentAt } = scenario;
  return {
    read: { reply: rotaAt(1, sampleRota, sentAt) },
    set: { body: { version: 1, rota: sampleRota }, reply: rotaAt(2, sampleRota, sentAt) },
    cover: { body: { until: null }, reply: rotaAt(2, covered(scenario), sentAt) },
  };
}
