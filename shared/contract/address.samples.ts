import { whyInWords } from '#shared/delivery/reasons';
import { addDays } from '#shared/time/day';
import { londonInstant } from '#shared/time/london';
import type { address } from './address.ts';
import type { Samples } from './row.ts';
import { sampleIds } from './scenario/ids.ts';
import type { Scenario } from './scenario/morning.ts';

const { address: id } = sampleIds;

export const addressSamples = ({ today, otherReference }: Scenario): Samples<typeof address> => ({
  list: {
    reply: {
      items: [
        {
          id,
          version: 1,
          of: 'the person who referred her',
          why: whyInWords('bounced-hard', null),
          since: londonInstant(addDays(today, -30), '11:41'),
          reference: otherReference,
        },
      ],
    },
  },
  clear: { params: { id }, body: { version: 1 }, reply: { id, cleared: true } },
});
