import { randomInt, randomUUID } from 'node:crypto';
import { samplesFor } from '#shared/contract/samples';
import type { Receipt } from '#shared/referral/views';
import { type Signer, contextFor, eventFor } from '#test/support/rig/event';
import type { ZoneHandler } from '#test/support/rig/zones';
import { openBundle } from '../bundle.ts';

const letters = () => Array.from({ length: 10 }, () => String.fromCodePoint(97 + randomInt(26))).join('');

/** The example of a submission, of a woman nobody has referred before. */
export function newSubmission() {
  const { body } = samplesFor(new Date().toISOString().slice(0, 10))['referral.submit'] ?? {};
  const sample = body as { answers: object };
  const dateOfBirth = `19${randomInt(50, 99)}-0${randomInt(1, 9)}-${randomInt(10, 28)}`;
  return {
    ...sample,
    id: randomUUID(),
    answers: { ...sample.answers, familyName: letters(), givenNames: letters(), dateOfBirth },
  };
}
export type Submission = ReturnType<typeof newSubmission>;

/** Submissions to the referral zone as bundled. */
export async function openHandler() {
  const { handler, close } = await openBundle<ZoneHandler>('referral');
  const answer = async (event: ReturnType<typeof eventFor>) => {
    const { statusCode, body = '' } = await handler(event, contextFor('referral'));
    if (statusCode === 200) return JSON.parse(body) as Receipt;
    if (statusCode === 500 || statusCode === 503) return null;
    throw new Error(`A submission was answered ${statusCode}: ${body}`);
  };
  return {
    event: (as: Signer, body: Submission) => eventFor('referral.submit', { as, body }),
    /** The receipt, or null where the answer is to try again. Throws where it is anything else. */
    answer,
    /** The receipt. Throws where there is none. */
    submit: async (event: ReturnType<typeof eventFor>): Promise<Receipt> => {
      const receipt = await answer(event);
      if (!receipt) throw new Error('A submission was answered with an error');
      return receipt;
    },
    close,
  };
}
export type Handler = Awaited<ReturnType<typeof openHandler>>;
