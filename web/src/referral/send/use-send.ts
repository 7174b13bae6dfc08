import { useState } from 'react';
import { useNavigate } from 'react-router';
import * as z from 'zod';
import type { Answers } from '#shared/referral/answers';
import { type DraftAnswers, draftAnswers } from '#shared/referral/draft';
import { londonDay } from '#shared/time/london';
import { now } from '../../api/clock.ts';
import { api } from '../api.ts';
import { useAct } from '../../api/act.ts';
import { isDemonstration } from '../../ui/Demonstration.tsx';
import { sendable } from './sendable.ts';
import { faultsOf, wrongWith } from './check.ts';
import { keepReceipt } from '../sent/receipts.ts';
import { typedFrom } from '../draft/typed.ts';

const currentSchema = z
  .object({ reference: z.string().optional(), answers: draftAnswers.optional() })
  .loose();
export type SentOther = z.infer<typeof currentSchema>;

/**
 * Sends what the page shows, once. After a lost answer it is sent again with the same id, and gets the same receipt.
 */
export function useSend(id: string, version: number, answers: DraftAnswers) {
  const navigate = useNavigate();
  const [at] = useState(now);
  const toSend = sendable(typedFrom(answers), { at, today: londonDay(at) });
  const missing = faultsOf(wrongWith(toSend, at, isDemonstration));
  const sending = useAct(() =>
    api.referral.submit({ body: { id, version, declared: true, answers: toSend as Partial<Answers> } }),
  );
  const problem = sending.failure?.kind === 'refused' ? sending.failure.problem : null;
  const other = problem?.code === 'sent-differently' ? currentSchema.safeParse(problem.current ?? {}) : null;
  const run = async () => {
    const outcome = await sending.run(undefined);
    if (outcome?.kind !== 'ok') return;
    keepReceipt(id, outcome.value);
    await navigate(`/referrals/${id}/sent`, { replace: true });
  };
  return { sending, toSend, missing, sentOther: other?.success ? other.data : null, run };
}
