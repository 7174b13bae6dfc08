import type { CaseView } from '#shared/case/views';
import { cases } from '#shared/contract/casework';
import { type PersonItem, personKey } from '#functions/directory/records';
import { readService } from '#functions/directory/service';
import type { Act } from '#functions/runtime/act';
import { settle } from '#functions/runtime/settle';
import { type SentItem, caseChain, currentAnswers } from '#functions/storage/case-items';
import type { Change, Decision } from '#functions/storage/decision';
import { batch } from '#functions/storage/read';

import { loadSent, notHere } from './load.ts';
import { matchItemKeys, otherCases } from './matching.ts';
import { caseView } from './view.ts';

/** The first look of the hub is remembered on the case itself: the referrer is told that somebody has opened it. */
export function decideOpen(
  sent: SentItem,
  opener: { name: string },
  at: string,
): { sent: SentItem; change: Change[] } {
  if (sent.openedAt) return { sent, change: [] };
  const opened = { ...sent, openedAt: at, openedBy: opener.name, version: sent.version + 1 };
  return {
    sent: opened,
    change: [{ do: 'put', table: 'Referrals', item: opened, expect: { version: sent.version } }],
  };
}

/** Opens a case in full. The entry is written before anything leaves; an unwritten entry means nothing is shown. */
export const open: Act<typeof cases.open> = async (request) => {
  const { actor, at, params } = request;
  const found = await loadSent(params.id, at);
  if (!found) return settle(request, notHere(actor, cases.open.audit, params.id));
  const { record } = found;
  const [{ teams }, beside] = await Promise.all([
    readService(),
    batch({
      Referrals: await matchItemKeys(currentAnswers(record.sections)),
      Directory: [personKey(found.sent.referrerId)],
    }),
  ]);
  const referrer = (beside.Directory[0] as PersonItem | undefined) ?? null;
  const matches = otherCases(params.id, beside.Referrals);
  const { sent, change } = decideOpen(found.sent, actor.person, at);
  const decision: Decision<CaseView> = {
    changes: change,
    audit: [
      {
        chain: caseChain(params.id, found.sent.tail),
        act: cases.open.audit,
        outcome: 'seen',
        subject: `case#${params.id}`,
        version: { from: found.sent.version, to: sent.version },
      },
    ],
    outcome: { reply: caseView({ sent, record, referrer, teams, matches: matches.size, at }) },
  };
  // Two who open at once: the second finds it opened and looks again.
  return settle(request, decision, () => open(request));
};
