import type { MatchView } from '#shared/case/views';
import { cases } from '#shared/contract/case';
import type { DraftAnswers } from '#shared/referral/draft';
import { inWords } from '#shared/referral/words';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import { settle } from '#functions/request/settle';
import type { MatchDecisionItem } from '#functions/model/case/match-records';
import type { SectionItem, SentItem } from '#functions/model/case/records';
import { caseChain, caseKey, sectionKey } from '#functions/model/case/keys';
import { currentAnswers } from '#functions/model/case/answers';
import { batch } from '#functions/platform/store/read';

import { loadSent } from '#functions/model/case/load-sent';
import { latestDecision } from './decide-match.decide.ts';
import { otherCases } from './matching.ts';

const kinds: Record<string, string> = {
  name: 'the same name',
  'name-any-order': 'the same names in another order',
  'name-sound': 'names that sound alike',
  'family-and-birth': 'the same family name and date of birth',
  'birth-and-sound': 'the same date of birth and a family name that sounds alike',
  'nhs-number': 'the same NHS number',
  crn: 'the same CRN',
};

/** Name, birth and boroughs: enough to tell two women apart, no more. */
function matchView(
  other: SentItem,
  who: DraftAnswers,
  because: string[],
  decided: MatchDecisionItem | undefined,
): MatchView {
  return {
    id: other.id,
    reference: other.reference,
    name: other.name,
    birth: inWords('dateOfBirth', who) || `about ${inWords('estimatedAge', who)} years old`,
    boroughs: inWords('livesIn', who).split(', ').filter(Boolean),
    sentAt: other.sentAt,
    because: because.map((kind) => kinds[kind] ?? kind),
    version: decided?.version ?? 0,
    decision: decided?.decision ?? null,
    decidedBy: decided?.by ?? null,
    decidedAt: decided?.at ?? null,
  };
}

/** Possible matches of a case. Seeing another woman's name is audited on both cases. */
export const matches: Act<typeof cases.matches> = async (request) => {
  const { actor, at, params } = request;
  const found = await loadSent(params.id, at);
  if (!found) return settle(request, refuseAs(actor, cases.matches.audit, `case#${params.id}`, notHere));
  const because = await otherCases(params.id, currentAnswers(found.record.sections));
  const ids = [...because.keys()].slice(0, 40);
  const stored = (
    await batch({
      Referrals: ids.flatMap((id) => [caseKey(id), sectionKey(id, 'who', 1)]),
    })
  ).Referrals;
  const others = stored.filter((item) => item.sk === 'CASE') as unknown as SentItem[];
  const items = others.map((other) => {
    const who = stored.find((item) => item.pk === other.pk && item.sk !== 'CASE') as SectionItem | undefined;
    const decided = latestDecision(found.record, other.id);
    return matchView(other, who?.answers ?? {}, because.get(other.id) ?? [], decided);
  });
  const looked = (id: string, chainHead: SentItem['chainHead']) => ({
    chain: caseChain(id, chainHead),
    act: cases.matches.audit,
    outcome: 'seen' as const,
    subject: `case#${id}`,
    values: [params.id, ...ids],
  });
  return settle(request, {
    changes: [],
    audit: [
      looked(params.id, found.sent.chainHead),
      ...others.map((other) => looked(other.id, other.chainHead)),
    ],
    outcome: { reply: { items } },
  });
};
