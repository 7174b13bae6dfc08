import { caseDetailIn, maybeCaseDetailIn, maybeCaseDetailWords } from '#shared/outreach/case-details';

/** Points out what may be a number of a case. It stops nothing: room A1010 has the same shape. */
export function CaseDoubt({ text }: { text: string }) {
  const kind = caseDetailIn(text) === null ? maybeCaseDetailIn(text) : null;
  return (
    // There before it has words, so that a screen reader says them when they come.
    <div role="status">{kind && <p className="app-warning">{maybeCaseDetailWords(kind)}</p>}</div>
  );
}
