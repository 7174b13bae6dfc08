import { beforeAskingWords, whyNotYet } from '#shared/case/may-ask';
import type { CaseView } from '#shared/case/views';
import { enquiry as rows } from '#shared/contract/enquiry';
import { caseMoves } from '#shared/lifecycle/case';
import { stillStands } from '#shared/lifecycle/enquiry';
import { listed, move } from '#shared/lifecycle/moves';
import type { SectionName } from '#shared/referral/sections';
import type { PersonItem } from '#functions/model/person/records';
import { currentAnswers } from '#functions/model/case/answers';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import type { TeamItem } from '#functions/model/team/records';
import { newEnquiry } from '#functions/model/enquiry/new-enquiry';
import type { SentItem } from '#functions/model/case/records';
import { caseChain } from '#functions/model/case/keys';
import type { Decision, Refusal } from '#functions/platform/store/decision';
import type { CaseRecord } from '#functions/model/case/read-case';
import { wordsNow } from '#functions/model/enquiry/do-not-tell';
import { sharingNow } from '#functions/model/agreement/sharing';
import { enquiryView } from '#functions/model/enquiry/hub-view';

export type AskState = {
  sent: SentItem;
  record: CaseRecord;
  team: TeamItem | undefined;
  referrer: PersonItem | null;
};
export type AskInput = {
  id: string;
  version: number;
  holdBack: SectionName[];
  doNotTell: { say: string } | null;
};
export type AskContext = { by: PersonItem; at: string; messageId: string };

const impossible = (detail: string): Refusal => ({ code: 'not-possible-now', detail });

/** Why this team cannot be asked now, or null where it can (B2, B6, B7). Nobody asks before reading “Do not tell”. */
export function whyNotAsk(
  { sent, record, team, referrer }: AskState,
  { version, doNotTell }: Pick<AskInput, 'version' | 'doNotTell'>,
  day: string,
): Refusal | null {
  if (version !== sent.version) {
    return { code: 'changed-meanwhile', current: { version: sent.version, state: sent.state } };
  }
  if (!team || team.from > day || (team.to !== null && team.to <= day)) return { code: 'not-found' };
  const step = move(caseMoves, sent.state, 'ask-team');
  if ('refusal' in step)
    return {
      ...step.refusal,
      detail: 'No team can be asked at this stage of the case. Reload the page to see where it stands.',
    };
  const notYet = whyNotYet({ agreed: sharingNow(record).withTeam, verified: Boolean(referrer?.verified) });
  if (notYet) return impossible(beforeAskingWords[notYet].say);
  if (record.enquiries.some((enquiry) => enquiry.teamId === team.id && stillStands(enquiry.state))) {
    return impossible('This team has already been asked.');
  }
  if (wordsNow(record) !== '' && !doNotTell)
    return impossible('Read what this team must not tell, then confirm it, reword it or take it out.');
  return null;
}

const sorted = (sections: readonly SectionName[]) => sections.toSorted().join();

/**
 * Why an id that was sent before is not the same request again, or null where it is. Pure.
 * @param current the enquiry that was made under this id, as the hub sees it
 */
export function whyNotAgain(
  already: EnquiryItem,
  input: Pick<AskInput, 'holdBack' | 'doNotTell'> & { teamId: string },
  actorId: string,
  current: CaseView['enquiries'][number],
): Refusal | null {
  if (already.askedById !== actorId) return { code: 'not-found' };
  const sameWords = !already.doNotTell || already.doNotTell.say === input.doNotTell?.say;
  const same = already.teamId === input.teamId && sorted(already.heldBack) === sorted(input.holdBack);
  if (same && sameWords) return null;
  const detail = `You have already asked ${already.teamName}. What you chose now was not sent. Reload the page to ask another team.`;
  return { code: 'sent-differently', detail, current };
}

/** Decides to ask a team: the enquiry, its mail and the case's state. Call after `whyNotAsk` gave null. Pure. */
export function decideAsk(
  { sent, record }: AskState,
  team: TeamItem,
  input: AskInput,
  ctx: AskContext,
): Decision<CaseView['enquiries'][number]> {
  const state = listed(caseMoves, sent.state, 'ask-team');
  const moved = { ...sent, state, version: sent.version + 1 } as SentItem;
  const { by, at } = ctx;
  const of = wordsNow(record);
  const confirmed = { of, by: by.id, byName: by.name, at };
  const doNotTell = of !== '' && input.doNotTell ? { ...confirmed, say: input.doNotTell.say } : null;
  const { item, changes } = newEnquiry({
    caseId: sent.id,
    enquiryId: input.id,
    messageId: ctx.messageId,
    team,
    reference: sent.reference,
    referrerId: sent.referrerId,
    emails: currentAnswers(record.sections).emails,
    hearing: sent.hearing,
    imminent: sent.imminent,
    heldBack: input.holdBack,
    doNotTell,
    by: by.name,
    byId: by.id,
    at,
  });
  return {
    changes: [{ do: 'put', table: 'Referrals', item: moved, expect: { version: sent.version } }, ...changes],
    audit: [
      {
        chain: caseChain(sent.id, sent.chainHead),
        act: rows.ask.audit,
        outcome: 'done',
        subject: `enquiry#${input.id}`,
        from: sent.state,
        to: state,
        version: { from: sent.version, to: moved.version },
        fields: [
          `team:${team.id}`,
          ...input.holdBack.map((section) => `held-back:${section}`),
          ...(doNotTell ? ['doNotTell'] : []),
        ],
        ...(doNotTell && { values: { doNotTell } }),
      },
    ],
    outcome: { reply: enquiryView(item, { deliveries: [], tasks: [] }, at) },
  };
}
