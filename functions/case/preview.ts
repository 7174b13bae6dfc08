import { ask } from '#shared/contract/casework';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { caseChain } from '#functions/storage/case-items';
import { sliceNow } from '#functions/storage/sharing';
import { loadSent, notHere } from './load.ts';

/** Exactly what a team would see if it were asked now, by the same rule that will show it. */
export const preview: Act<typeof ask.preview> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await loadSent(params.id, at);
  if (!found) return settle(request, notHere(actor, ask.preview.audit, params.id));
  const { shown, someHeldBack } = sliceNow(found.record, body.holdBack, at);
  return settle(request, {
    changes: [],
    audit: [
      {
        chain: caseChain(params.id, found.sent.tail),
        act: ask.preview.audit,
        outcome: 'seen',
        subject: `case#${params.id}`,
      },
    ],
    outcome: { reply: { shown, someHeldBack } },
  });
};
