import { enquiry as rows } from '#shared/contract/enquiry';
import type { TeamView } from '#shared/enquiry/views';
import { type EnquiryAnswer, answerWords, enquiryMoves, enquiryStateWords } from '#shared/lifecycle/enquiry';
import { listed, move } from '#shared/lifecycle/moves';
import type { PersonItem } from '#functions/model/person/records';
import { stopReminders } from '#functions/model/reminder/schedule';
import { currentAnswers } from '#functions/model/case/answers';
import { mailToReferrer } from '#functions/model/message/referrer-mail';
import { noticeToDuty } from '#functions/model/message/notice-mail';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import { caseChain } from '#functions/model/case/keys';
import type { Change, Decision, Refusal } from '#functions/platform/store/decision';
import { type NewTask, newTask } from '#functions/model/task/new-task';
import type { Found } from './load.ts';
import { fieldsShown, teamView } from './view.ts';

export type AnswerInput = { version: number; answer: EnquiryAnswer; line: string };
export type AnswerContext = {
  actor: PersonItem;
  at: string;
  hubPhone: string;
  newId: () => string;
  owner: string;
  /** The team's own phone number in the Directory. */
  teamPhone: string | null;
};

/** True where this answer is stored already: a double tap, or a repeat after a lost reply. */
export function isRepeat({ enquiry }: Found, input: AnswerInput, actorId: string): boolean {
  const { answer } = enquiry;
  return answer?.by === actorId && answer.kind === input.answer && answer.line === input.line;
}

/** The reply shows the enquiry again, so its audit entry lists the fields shown. */
const shownFields = ({ record, enquiry }: Found, at: string) =>
  fieldsShown(record, enquiry, at).map((field) => `shown:${field}`);

/** A repeat changes nothing, but it is still audited as a view. Pure. */
export function decideRepeat(found: Found, ctx: { hubPhone: string; at: string }): Decision<TeamView> {
  const { sent, record, enquiry } = found;
  return {
    changes: [],
    audit: [
      {
        chain: caseChain(sent.id, sent.chainHead),
        act: rows.answer.audit,
        outcome: 'seen',
        subject: `enquiry#${enquiry.id}`,
        version: { from: sent.version, to: sent.version },
        fields: shownFields(found, ctx.at),
      },
    ],
    outcome: { reply: teamView(record, enquiry, ctx) },
  };
}

export function whyNotAnswer({ enquiry }: Found, input: AnswerInput): Refusal | null {
  if (input.version !== enquiry.version) {
    return { code: 'changed-meanwhile', current: { version: enquiry.version, answer: enquiry.answer } };
  }
  const step = move(enquiryMoves, enquiry.state, input.answer);
  if ('to' in step) return null;
  const detail = `This enquiry now says “${enquiryStateWords[enquiry.state]}”. Reload the page to see what you can do next.`;
  return { ...step.refusal, detail };
}

const asksForSomething: readonly EnquiryAnswer[] = ['need-to-know', 'phone-me', 'not-us'];

/** A question, a call or a refusal needs somebody to act, so it becomes a task. */
function followUp({ sent, enquiry }: Found, input: AnswerInput, ctx: AnswerContext): Change[] {
  if (!asksForSomething.includes(input.answer)) return [];
  const { name } = ctx.actor;
  const line = input.line && `: ${input.line}`;
  const task: NewTask = {
    kind: 'answer-team',
    say: `${name} of ${enquiry.teamName} answered “${answerWords[input.answer]}”${line}`,
    dueAt: enquiry.dueAt,
    owner: ctx.owner,
    phone: ctx.teamPhone,
  };
  return [newTask(sent.id, ctx.newId(), task)];
}

/** How the referrer hears of each answer. */
const referrersLetter = {
  'can-look': 'a-team-answered',
  'phone-me': 'a-team-answered',
  'not-us': 'not-us',
  'need-to-know': 'question',
} as const satisfies Record<EnquiryAnswer, string>;

/**
 * Decides a first answer: the enquiry, a task where one is due, and a notice mail to the hub. Call after
 * `whyNotAnswer` gave null. Pure.
 */
export function decideAnswer(found: Found, input: AnswerInput, ctx: AnswerContext): Decision<TeamView> {
  const { sent, record, enquiry } = found;
  const answered: EnquiryItem = {
    ...enquiry,
    version: enquiry.version + 1,
    state: listed(enquiryMoves, enquiry.state, input.answer),
    answer: { kind: input.answer, line: input.line, by: ctx.actor.id, byName: ctx.actor.name, at: ctx.at },
  };
  const noticeMail = noticeToDuty(
    sent,
    { id: ctx.newId(), letter: 'team-answered', answerBy: enquiry.dueAt },
    ctx.at,
  );
  return {
    changes: [
      { do: 'put', table: 'Referrals', item: answered, expect: { version: enquiry.version } },
      ...followUp(found, input, ctx),
      ...stopReminders(record.reminders, enquiry.id),
      noticeMail,
      ...mailToReferrer(
        sent,
        currentAnswers(record.sections),
        {
          id: ctx.newId(),
          letter: referrersLetter[input.answer],
          answerBy: enquiry.dueAt,
          enquiryId: enquiry.id,
        },
        ctx.at,
      ),
    ],
    audit: [
      {
        chain: caseChain(sent.id, sent.chainHead),
        act: rows.answer.audit,
        outcome: 'done',
        subject: `enquiry#${enquiry.id}`,
        from: enquiry.state,
        to: answered.state,
        version: { from: sent.version, to: sent.version },
        fields: ['answer', 'line', ...shownFields(found, ctx.at)],
        values: { answer: input.answer, line: input.line },
      },
    ],
    outcome: { reply: teamView(record, answered, ctx) },
  };
}
