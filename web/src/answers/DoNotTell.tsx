import { doNotTell } from '#shared/enquiry/do-not-tell';
import type { DraftAnswers } from '#shared/referral/draft';
import { Facts } from '../ui/Facts.tsx';

/** What must be kept from whom, as the referrer wrote it, in the red band above everything else. */
export function DoNotTell({ answers, none }: { answers: DraftAnswers; none?: string }) {
  const kept = doNotTell(answers);
  if (kept.length === 0 && !none) return null;
  return (
    <section className="app-band" aria-labelledby="do-not-tell">
      <h2 className="nhsuk-heading-m" id="do-not-tell">
        Do not tell
      </h2>
      {kept.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Facts rows={kept.map(({ label, value }) => [label, value])} noBorder />
      )}
    </section>
  );
}
