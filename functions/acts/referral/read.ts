import { outstanding } from '#shared/case/outstanding';
import { nobodyOpenedWords } from '#shared/reminders/not-opened';
import { referral } from '#shared/contract/referral';
import type { Reply } from '#shared/contract/row';
import type { Answers } from '#shared/referral/answers';
import { type PersonItem } from '#functions/model/person/records';
import { dutyNow, readService } from '#functions/model/service/read-service';
import { notHere, refuseAs } from '#functions/model/person/refuse-as';
import type { Act } from '#functions/request/act';
import type { Enrolled } from '#functions/model/person/signed-in';
import { settle } from '#functions/request/settle';
import { type DraftItem, type SentItem, isSent } from '#functions/model/case/records';
import { caseChain } from '#functions/model/case/keys';
import { currentAnswers } from '#functions/model/case/answers';
import { get } from '#functions/platform/store/read';
import { type CaseRecord, readCase } from '#functions/model/case/read-case';
import { deputyKeysOf, isMine } from './mine.ts';
import { gone } from './delete-draft.decide.ts';
import { receipt } from './receipt.ts';
import { mailWords } from '#functions/model/enquiry/hub-view';
import { personKey } from '#functions/model/person/keys';

type Row = typeof referral.read;

function draftView(draft: DraftItem, record: CaseRecord): Reply<Row> {
  return {
    state: 'draft',
    version: draft.version,
    savedAt: record.draft ? draft.savedAt : null,
    answers: record.draft?.answers ?? {},
  };
}

async function sentView(
  sent: SentItem,
  record: CaseRecord,
  verified: boolean,
  at: string,
): Promise<Reply<Row>> {
  const { rota } = await readService();
  const answers = currentAnswers(record.sections);
  return {
    state: 'sent',
    sent: {
      receipt: receipt({
        sent,
        outstanding: outstanding(answers as Answers),
        teamAsked: record.enquiries.length > 0,
        safeguardingOwed: record.tasks.some((task) => task.kind === 'safeguarding' && !task.doneAt),
        verified,
        duty: dutyNow(rota, at),
      }),
      state: sent.state,
      openedAt: sent.openedAt,
      openedBy: sent.openedBy,
      nobodyOpened: nobodyOpenedWords(sent, record.enquiries, rota.phone, at),
      enquiries: record.enquiries.map((enquiry) => ({
        state: enquiry.state,
        askedAt: enquiry.askedAt,
        mail: mailWords(enquiry, record, at),
        openedAt: enquiry.openedAt,
        answeredAt: enquiry.answer?.at ?? null,
        question: enquiry.state === 'needs-information' ? (enquiry.answer?.line ?? null) : null,
      })),
      answers,
    },
  };
}

/** Whether the referrer is verified; the deputy's own standing does not matter. */
async function isVerified(referrerId: string, actor: Enrolled): Promise<boolean> {
  if (referrerId === actor.id) return actor.person.verified !== null;
  const referrer = await get<PersonItem>('Directory', personKey(referrerId));
  return referrer !== null && referrer.verified !== null;
}

/** One draft as typed, or one sent referral with its state and times. The view is audited before the answer. */
export const read: Act<Row> = async (request) => {
  const { actor, at, params } = request;
  const record = await readCase(params.id, at);
  if (!record || !isMine(record, actor, await deputyKeysOf(actor))) {
    return settle(request, refuseAs(actor, referral.read.audit, `case#${params.id}`, notHere));
  }
  const found = record.case;
  if (found.state === 'deleted')
    return settle(request, refuseAs(actor, referral.read.audit, `case#${params.id}`, gone));
  const reply = isSent(found)
    ? await sentView(found, record, await isVerified(found.referrerId, actor), at)
    : draftView(found, record);
  return settle(request, {
    changes: [],
    audit: [
      {
        chain: caseChain(params.id, record.case.chainHead),
        act: referral.read.audit,
        outcome: 'seen',
        subject: `case#${params.id}`,
        version: { from: record.case.version, to: record.case.version },
      },
    ],
    outcome: { reply },
  });
};
