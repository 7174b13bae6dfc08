import { type Answers } from '#shared/referral/answers';
import { type SectionName, sectionNames, sections } from '#shared/referral/sections';
import type { Hearing } from '#shared/time/hearing';
import type { AgreementItem } from '#functions/model/agreement/records';
import type { HearingItem, SectionItem } from '#functions/model/case/records';
import type { Change, Item } from '#functions/platform/store/decision';
import { agreementKey } from '#functions/model/agreement/keys';
import { sectionKey, hearingKey } from '#functions/model/case/keys';

type Written = { id: string; at: string; by: string };

const fresh = (item: Item): Change => ({ do: 'put', table: 'Referrals', item, expect: 'absent' });

/** One item for each section that has an answer. */
export function sectionItems(answers: Answers, { id, at, by }: Written): Change[] {
  const said = answers as Record<string, string | string[] | undefined>;
  return sectionNames.flatMap((section: SectionName) => {
    const own = Object.fromEntries(
      sections[section].filter((field) => said[field] !== undefined).map((field) => [field, said[field]]),
    );
    if (Object.keys(own).length === 0) return [];
    const item: SectionItem = {
      ...sectionKey(id, section, 1),
      section,
      version: 1,
      answers: own as SectionItem['answers'],
      at,
      by,
    };
    return [fresh(item)];
  });
}

/** The hearing as given. A time left over from another answer is ignored. */
export const hearingOf = (answers: Answers): Hearing => ({
  day: answers.hearingDay,
  clock: (answers.hearingTimeKnown === 'at' && answers.hearingTime) || null,
});

export function hearingItem(answers: Answers, { id, at, by }: Written): Change {
  const item: HearingItem = {
    ...hearingKey(id, 1),
    ...hearingOf(answers),
    court: answers.court,
    otherCourt: answers.otherCourt ?? null,
    stage: answers.stage,
    at,
    by,
  };
  return fresh(item);
}

/** Agreement to be referred, and to share with each recipient: separate records, never overwritten (B7). */
export function agreementItems(answers: Answers, { id, at, by }: Written): Change[] {
  const said: [AgreementItem['to'], AgreementItem['answer']][] = [
    ['be-referred', answers.agreesToReferral],
    ['share-with-team', answers.shareWithTeam],
    ['share-with-probation', answers.shareWithProbation],
    ['share-with-court', answers.shareWithCourt],
  ];
  return said.map(([to, answer]) => {
    const item: AgreementItem = {
      ...agreementKey(id, to, 1),
      to,
      answer,
      agreedDay: answers.agreedDay,
      agreedTime: answers.agreedTime,
      takenBy: answers.agreedTakenBy,
      at,
      by,
    };
    return fresh(item);
  });
}
