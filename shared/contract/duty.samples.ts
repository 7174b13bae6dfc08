import type { duty } from './duty.ts';
import type { Samples } from './row.ts';
import { type Scenario, dutyExample } from './scenario/morning.ts';

export const dutySamples = ({ sentAt }: Scenario): Samples<typeof duty> => ({
  now: { reply: dutyExample(sentAt) },
});
