import { type Attribution, ageing, isStale } from '#shared/referral/attribution';
import { londonInstant } from '#shared/time/london';
import type { SectionItem } from './records.ts';
import type { CaseRecord } from './read-case.ts';

type Recorded = Pick<CaseRecord, 'sections' | 'hearings'>;

/** Her agreement counts from when she was asked, by whoever asked; everything else from when it was written down. */
function source({ section, answers, at, by }: SectionItem, nameOf: (id: string) => string) {
  const { agreedDay, agreedTime, agreedTakenBy } = answers;
  const asked =
    section === 'agreement' && typeof agreedDay === 'string' && typeof agreedTime === 'string'
      ? londonInstant(agreedDay, agreedTime)
      : null;
  return asked ? { at: asked, by: String(agreedTakenBy ?? nameOf(by)) } : { at, by: nameOf(by) };
}

/** For each section whose answers age: who gave them, when, and whether they must be checked again. */
export function attributionsNow(
  { sections, hearings }: Recorded,
  nameOf: (id: string) => string,
  at: string,
): Attribution[] {
  return ageing.flatMap((name) => {
    const latest = sections.findLast(({ section }) => section === name);
    if (!latest) return [];
    const attributions = source(latest, nameOf);
    return [{ section: name, ...attributions, stale: isStale(attributions.at, hearings, at) }];
  });
}
