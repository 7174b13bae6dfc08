import { enquiry as rows } from '#shared/contract/enquiry';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { caseChain } from '#functions/model/case/keys';
import { sliceNow } from '#functions/model/agreement/sharing';
import { wordsNow } from '#functions/model/enquiry/do-not-tell';
import { loadSent } from '#functions/model/case/load-sent';

/** What a team would see if it were asked now, by the rule that will show it. */
export const preview: Act<typeof rows.preview> = async (request) => {
  const { actor, at, params, body } = request;
  const found = await loadSent(params.id, at);
  if (!found) return settle(request, refuseAs(actor, rows.preview.audit, `case#${params.id}`, notHere));
  const { shown, someHeldBack } = sliceNow(found.record, body.holdBack, at);
  return settle(request, {
    changes: [],
    audit: [
      {
        chain: caseChain(params.id, found.sent.chainHead),
        act: rows.preview.audit,
        outcome: 'seen',
        subject: `case#${params.id}`,
      },
    ],
    outcome: { reply: { shown, someHeldBack, doNotTell: wordsNow(found.record) } },
  });
};
