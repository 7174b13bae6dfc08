import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import type { Scenario } from './scenario/morning.ts';
import { publicSession } from './scenario/session.ts';
import type { session } from './session.ts';

export const sessionSamples = (scenario: Scenario): Samples<typeof session> => ({
  list: { reply: { items: [publicSession(scenario)] } },
  read: { params: { id: sampleIds.session }, reply: publicSession(scenario) },
});
