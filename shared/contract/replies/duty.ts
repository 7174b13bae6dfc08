import { dutyAt, dutyWords } from '#shared/duty/on-duty';
import { sampleRota } from '#shared/duty/sample';
import type { ContractReplies } from '../contract.ts';
import type { Story } from './story.ts';

/** Whether somebody is on at an instant, in the words of the pages. */
export function dutyExample(at: string) {
  const { on, next } = dutyAt(sampleRota, at);
  const duty = { until: on?.until ?? null, next, phone: sampleRota.phone };
  return { on: on !== null, ...duty, words: dutyWords(duty, at) };
}

export const dutyReplies = ({ sentAt }: Story): Pick<ContractReplies, 'duty'> => ({
  duty: { now: dutyExample(sentAt) },
});
