import type { CaseView } from '#shared/case/views';
import { cases } from '#shared/contract/case';
import { currentAnswers } from '#functions/model/case/answers';
import { caseChain, caseKey } from '#functions/model/case/keys';
import { loadSent } from '#functions/model/case/load-sent';
import type { SentItem } from '#functions/model/case/records';
import type { PersonItem } from '#functions/model/person/records';
import { readService } from '#functions/model/service/read-service';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Decision } from '#functions/platform/store/decision';
import { batch } from '#functions/platform/store/read';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import { latestDecisions } from './decide-match.decide.ts';
import { otherCases } from './matching.ts';
import { decideOpen } from './open.decide.ts';
import { caseView } from './view.ts';
import { personKey } from '#functions/model/person/keys';

/** Opens a case in full. The audit entry is written first; if that fails, nothing is shown. */
export const open: Act<typeof cases.open> = async (request) => {
  const { actor, at, params } = request;
  const found = await loadSent(params.id, at);
  if (!found) return settle(request, refuseAs(actor, cases.open.audit, `case#${params.id}`, notHere));
  const { record } = found;
  const decided = latestDecisions(record);
  const [{ teams }, beside, matches] = await Promise.all([
    readService(),
    batch({
      Referrals: decided.map(({ otherId }) => caseKey(otherId)),
      Directory: [personKey(found.sent.referrerId)],
    }),
    otherCases(params.id, currentAnswers(record.sections)),
  ]);
  const referrer = (beside.Directory[0] as PersonItem | undefined) ?? null;
  const others = beside.Referrals as unknown as SentItem[];
  const { sent, change } = decideOpen(found.sent, actor.person, at);
  const decision: Decision<CaseView> = {
    changes: change,
    audit: [
      {
        chain: caseChain(params.id, found.sent.chainHead),
        act: cases.open.audit,
        outcome: 'seen',
        subject: `case#${params.id}`,
        version: { from: found.sent.version, to: sent.version },
      },
    ],
    outcome: {
      reply: caseView({ sent, record, referrer, teams, matches: matches.size, decided, others, at }),
    },
  };
  // Where two open at once, the second finds it opened and reads again.
  return settle(request, decision, () => open(request));
};
