import { showsSlice } from '#shared/lifecycle/enquiry';
import { safeWay } from '#shared/enquiry/slice';
import type { EnquirySummary, TeamView } from '#shared/enquiry/views';
import { someUntold, toldNow } from '#functions/model/enquiry/do-not-tell';
import type { EnquiryItem } from '#functions/model/enquiry/records';
import { currentAnswers } from '#functions/model/case/answers';
import { type CaseRecord } from '#functions/model/case/read-case';
import { sharingNow, sliceNow } from '#functions/model/agreement/sharing';
import { caseIdOf } from '#functions/model/case/keys';

/** Reference, state and times: no personal data. */
export function summary(enquiry: EnquiryItem): EnquirySummary {
  return {
    caseId: caseIdOf(enquiry),
    id: enquiry.id,
    reference: enquiry.reference,
    teamName: enquiry.teamName,
    state: enquiry.state,
    dueAt: enquiry.dueAt,
    askedAt: enquiry.askedAt,
  };
}

/** The names of the fields that the team is shown, for the audit. */
export function fieldsShown(record: CaseRecord, enquiry: EnquiryItem, at: string): string[] {
  if (!showsSlice(enquiry.state)) return [];
  const told = toldNow(record, enquiry)?.confirmedAt ? ['doNotTell'] : [];
  return [...sliceNow(record, enquiry.heldBack, at).fields, ...told];
}

/** What a team sees of a woman with whom it has no business any more. */
const nothingShown = { safeWay: safeWay({}), shown: [], someHeldBack: false, doNotTell: null, waiting: [] };

/** What the team sees: the slice that may be shown now, and one safe way to reach her. */
export function teamView(
  record: CaseRecord,
  enquiry: EnquiryItem,
  { hubPhone, at }: { hubPhone: string; at: string },
): TeamView {
  const { answer } = enquiry;
  const always = {
    ...summary(enquiry),
    version: enquiry.version,
    hubPhone,
    answer: answer ? { kind: answer.kind, line: answer.line, by: answer.byName, at: answer.at } : null,
  };
  if (!showsSlice(enquiry.state)) return { ...always, ...nothingShown };
  const { shown, someHeldBack } = sliceNow(record, enquiry.heldBack, at);
  return {
    ...always,
    // Once she no longer agrees, where she is may not be told: the safe way is then through the hub.
    safeWay: safeWay(sharingNow(record).withTeam ? currentAnswers(record.sections) : {}),
    shown,
    someHeldBack: someHeldBack || someUntold(record, enquiry),
    doNotTell: toldNow(record, enquiry),
    waiting: record.tasks
      .filter((task) => task.kind === 'admit-person' && task.teamId === enquiry.teamId && !task.doneAt)
      .map((task) => ({ taskId: task.id, say: task.say })),
  };
}
