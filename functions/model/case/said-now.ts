import { type Said, ageing, isStale } from '#shared/referral/said';
import { londonInstant } from '#shared/time/london';
import type { SectionItem } from './records.ts';
import type { CaseRecord } from './read-case.ts';

type Recorded = Pick<CaseRecord, 'sections' | 'hearings'>;

/** What she agreed to was said when she was asked, to whoever asked; the rest when it was written down. */
function source({ section, answers, at, by }: SectionItem, nameOf: (id: string) => string) {
  const { agreedDay, agreedTime, agreedTakenBy } = answers;
  const asked =
    section === 'agreement' && typeof agreedDay === 'string' && typeof agreedTime === 'string'
      ? londonInstant(agreedDay, agreedTime)
      : null;
  return asked ? { at: asked, by: String(agreedTakenBy ?? nameOf(by)) } : { at, by: nameOf(by) };
}

/** Who said the latest of each section that grows old, when, and whether it has to be checked again. */
export function saidNow(
  { sections, hearings }: Recorded,
  nameOf: (id: string) => string,
  at: string,
): Said[] {
  return ageing.flatMap((name) => {
    const latest = sections.findLast(({ section }) => section === name);
    if (!latest) return [];
    const said = source(latest, nameOf);
    return [{ section: name, ...said, stale: isStale(said.at, hearings, at) }];
  });
}
