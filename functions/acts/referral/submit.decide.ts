import { promisedLookBy } from '#shared/case/first-look';
import { outstanding } from '#shared/case/outstanding';
import { suggestTeams } from '#shared/case/suggest';
import { type NewTask, tasksAtSubmit } from '#shared/case/tasks';
import { enquiry as rows } from '#shared/contract/enquiry';
import { doNotTellWords } from '#shared/enquiry/do-not-tell';
import { referral } from '#shared/contract/referral';
import { caseMoves } from '#shared/lifecycle/case';
import { listed } from '#shared/lifecycle/moves';
import { nextOwner } from '#shared/duty/on-duty';
import type { FrontDoor } from '#shared/reference/front-doors';
import type { Answers } from '#shared/referral/answers';
import type { Receipt } from '#shared/referral/views';
import { londonDay } from '#shared/time/london';
import type { PersonItem } from '#functions/model/person/records';
import type { TeamItem } from '#functions/model/team/records';
import { startReminders } from '#functions/model/reminder/schedule';
import { newEnquiry } from '#functions/model/enquiry/new-enquiry';
import type { DraftItem, SentItem } from '#functions/model/case/records';
import { caseChain, caseKey, draftKey } from '#functions/model/case/keys';
import { type AuditDraft, type Change, type Decision, noEntryYet } from '#functions/platform/store/decision';
import { newTask } from '#functions/model/task/new-task';
import { letters } from './letters.ts';
import { lookUps } from './look-ups.ts';
import { receipt } from './receipt.ts';
import { agreementItems, hearingItem, hearingOf, sectionItems } from './sent-records.ts';
import { openCaseKeys, ownerKeys, ownerOf } from '#functions/model/index-keys';

export type SubmitState = {
  draft: DraftItem | null;
  teams: TeamItem[];
  duty: Receipt['duty'] & { role: string | null; next: string | null };
  doors: readonly FrontDoor[];
};
export type SubmitInput = {
  id: string;
  answers: Answers;
  content: string;
  matchKeys: string[];
  deputy: SentItem['deputy'];
};
export type SubmitContext = { actor: PersonItem; at: string; reference: string; newId: () => string };

/**
 * The one team told at submit, if any: its entry allows it, she agreed to share, the referrer is verified, exactly
 * one such team serves the borough, nothing is held back, and nothing must be kept from anyone, because only a
 * person can see that the words for it are themselves the secret (B6).
 */
export function directTeam(
  answers: Answers,
  teams: readonly TeamItem[],
  verified: boolean,
  day: string,
): TeamItem | null {
  if (!verified || answers.shareWithTeam !== 'yes' || doNotTellWords(answers) !== '') return null;
  if (answers.riskFromSomeone === 'yes') return null;
  const fitting = suggestTeams(teams, answers.livesIn, day).filter(
    ({ team, fits }) => fits && team.acceptsDirectEnquiries,
  );
  return fitting.length === 1 && fitting[0] ? fitting[0].team : null;
}

function sentItem(state: SubmitState, input: SubmitInput, ctx: SubmitContext): SentItem {
  const { answers, id } = input;
  const hearing = hearingOf(answers);
  const imminent = answers.selfHarm === 'imminent';
  return {
    ...caseKey(id),
    version: (state.draft?.version ?? 0) + 1,
    chainHead: state.draft?.chainHead ?? noEntryYet,
    id,
    referrerId: ctx.actor.id,
    ...ownerKeys(ownerOf(ctx.actor.id), ctx.at),
    name: [answers.givenNames, answers.familyName].filter(Boolean).join(' '),
    state: listed(caseMoves, 'draft', 'submit') as SentItem['state'],
    reference: ctx.reference,
    sentAt: ctx.at,
    hearing,
    imminent,
    content: input.content,
    openedAt: null,
    openedBy: null,
    firstLookBy: promisedLookBy(hearing, ctx.at, state.duty),
    deputy: input.deputy,
    ...openCaseKeys(imminent, hearing),
  };
}

/** Decides a submission: case, sections, tasks, look-ups, mails and the audit entry, in one transaction. Pure. */
export function decideSubmit(state: SubmitState, input: SubmitInput, ctx: SubmitContext): Decision<Receipt> {
  const { answers, id } = input;
  const verified = ctx.actor.verified !== null;
  const sent = sentItem(state, input, ctx);
  const written = { id, at: ctx.at, by: ctx.actor.id };
  const today = londonDay(ctx.at);
  const nearest = suggestTeams(state.teams, answers.livesIn, today)[0];
  const owner = state.duty.role ?? nextOwner;
  const tasks: NewTask[] = tasksAtSubmit(
    { answers, hearing: sent.hearing, at: ctx.at, owner, doors: state.doors },
    nearest?.fits ? nearest.team : null,
    { verified, phone: answers.myPhone },
  );
  const direct = directTeam(answers, state.teams, verified, today);
  const enquiry = direct
    ? newEnquiry({
        caseId: id,
        enquiryId: ctx.newId(),
        messageId: ctx.newId(),
        team: direct,
        reference: ctx.reference,
        referrerId: sent.referrerId,
        emails: answers.emails,
        hearing: sent.hearing,
        imminent: sent.imminent,
        heldBack: [],
        doNotTell: null,
        by: 'the system, at submit',
        byId: null,
        at: ctx.at,
      })
    : null;
  const record: Change = {
    do: 'put',
    table: 'Referrals',
    item: sent,
    expect: state.draft ? { version: state.draft.version } : 'absent',
  };
  const draftContent: Change[] = state.draft ? [{ do: 'erase', table: 'Referrals', key: draftKey(id) }] : [];
  // No person asked this team, so only the audit entry says that it was told.
  const asked: AuditDraft[] =
    direct && enquiry
      ? [
          {
            chain: caseChain(id, sent.chainHead),
            act: rows.ask.audit,
            outcome: 'done',
            subject: `enquiry#${enquiry.item.id}`,
            fields: [`team:${direct.id}`],
          },
        ]
      : [];
  return {
    changes: [
      record,
      ...draftContent,
      ...sectionItems(answers, written),
      hearingItem(answers, written),
      ...agreementItems(answers, written),
      ...tasks.map((task) => newTask(id, ctx.newId(), task)),
      ...lookUps(sent, input, ctx.at),
      ...(enquiry?.changes ?? []),
      ...letters(sent, ctx),
      startReminders({ caseId: id, kind: 'case', enquiryId: null, hearing: sent.hearing }, ctx.at),
    ],
    audit: [
      {
        chain: caseChain(id, sent.chainHead),
        act: referral.submit.audit,
        outcome: 'done',
        subject: `case#${id}`,
        from: 'draft',
        to: sent.state,
        version: { from: sent.version - 1, to: sent.version },
        fields: Object.keys(answers),
        values: answers,
      },
      ...asked,
    ],
    outcome: {
      reply: receipt({
        sent,
        outstanding: outstanding(answers),
        teamAsked: enquiry !== null,
        safeguardingOwed: tasks.some((task) => task.kind === 'safeguarding'),
        verified,
        duty: state.duty,
      }),
    },
  };
}
