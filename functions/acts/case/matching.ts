import type { DraftAnswers } from '#shared/referral/draft';
import { everyMatchKey } from '#functions/model/case/match-keys';
import type { Item, Key } from '#functions/platform/store/decision';
import { matchKey } from '#functions/model/case/keys';

const text = (value: unknown) => (typeof value === 'string' ? value : '');
const kindOf = (key: string) => key.split('#')[2] ?? '';

/** The look-up keys of the keyed forms of these answers. */
export async function matchItemKeys(answers: DraftAnswers): Promise<Key[]> {
  const keys = await everyMatchKey({
    familyName: text(answers.familyName),
    givenNames: text(answers.givenNames),
    dateOfBirth: text(answers.dateOfBirth) || null,
    nhsNumber: text(answers.nhsNumber) || null,
    crn: text(answers.crn) || null,
  });
  return keys.map(matchKey);
}

/** The other cases with the same keyed forms, and which. Nothing is merged: a person decides (H17). */
export function otherCases(caseId: string, items: readonly Item[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const item of items.filter((one) => one.sk === 'MATCH')) {
    for (const other of item['cases'] as Set<string>) {
      if (other !== caseId) found.set(other, [...(found.get(other) ?? []), kindOf(item.pk)]);
    }
  }
  return found;
}
