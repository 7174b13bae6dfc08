import type { SectionName } from '#shared/referral/sections';
import { ShownSections } from '../answers/ShownSections.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { usePreview } from './use-preview.ts';

/** The slice as the team would see it now. `reworded`: it does not read all that must be kept from someone. */
export function Preview({
  caseId,
  holdBack,
  reworded,
}: {
  caseId: string;
  holdBack: SectionName[];
  reworded: boolean;
}) {
  const { value, failure } = usePreview(caseId, holdBack);
  if (failure) return <ProblemSummary failure={failure} />;
  if (!value) return <p role="status">One moment …</p>;
  return (
    <>
      {value.shown.length === 0 && <p>Nothing: she has not agreed to share with this team.</p>}
      <ShownSections shown={value.shown} level="h5" />
      {(value.someHeldBack || reworded) && (
        <p>The team reads: “Some information is not shown; phone the hub”.</p>
      )}
    </>
  );
}
