import type { DraftAnswers } from '#shared/referral/draft';
import { caseIdOf } from '#functions/model/case/keys';
import { everyMatchKey } from '#functions/model/case/match-keys';
import { partition } from '#functions/platform/store/read';

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const kindOf = (key: string) => key.split('#')[2] ?? '';

/** The keys under which these answers are looked up: keyed hashes of her forms. */
const lookedUpUnder = (answers: DraftAnswers): Promise<string[]> =>
  everyMatchKey({
    familyName: text(answers.familyName),
    givenNames: text(answers.givenNames),
    dateOfBirth: text(answers.dateOfBirth) || null,
    nhsNumber: text(answers.nhsNumber) || null,
    crn: text(answers.crn) || null,
  });

/** The cases under one key. One item held them all as a set before each case had its own. */
const casesUnder = async (key: string): Promise<string[]> =>
  (await partition('Referrals', key)).flatMap((item) =>
    item.sk === 'MATCH' ? [...(item['cases'] as Set<string>)] : [caseIdOf({ pk: item.sk })],
  );

/** The other cases with the same keyed forms, and which. Nothing is merged: a person decides (H17). */
export async function otherCases(caseId: string, answers: DraftAnswers): Promise<Map<string, string[]>> {
  const keys = await lookedUpUnder(answers);
  const under = await Promise.all(keys.map(casesUnder));
  const found = new Map<string, Set<string>>();
  keys.forEach((key, place) => {
    for (const other of under[place] ?? [])
      if (other !== caseId) found.set(other, (found.get(other) ?? new Set()).add(kindOf(key)));
  });
  return new Map([...found].map(([other, kinds]) => [other, [...kinds]]));
}
