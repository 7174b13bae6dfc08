import { codeLetter } from '#shared/delivery/code-letter';
import type { letter } from './letter.ts';
import type { Samples } from './row.ts';

/** One letter as an example. */
export const letterSamples = (): Samples<typeof letter> => ({
  list: {
    reply: {
      items: [{ name: 'sign-in-code', about: 'sent by the sign-in itself', ...codeLetter('123456') }],
    },
  },
});
