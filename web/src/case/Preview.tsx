import type { SectionName } from '#shared/referral/sections';
import { api } from './api.ts';
import { useLoad } from '../api/load.ts';
import { ShownSections } from '../answers/ShownSections.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';

/** The slice as the team would see it now, loaded anew whenever something is held back. */
export function Preview({ caseId, holdBack }: { caseId: string; holdBack: SectionName[] }) {
  const key = [...holdBack].sort().join(' ');
  const { value, failure } = useLoad(['preview', caseId, key], () =>
    api.enquiry.preview({ params: { id: caseId }, body: { holdBack } }),
  );
  if (failure) return <ProblemSummary failure={failure} />;
  if (!value) return <p role="status">One moment …</p>;
  return (
    <>
      {value.shown.length === 0 && <p>Nothing: she has not agreed to share with this team.</p>}
      <ShownSections shown={value.shown} level="h5" />
      {value.someHeldBack && <p>The team reads: “Some information is not shown; phone the hub”.</p>}
    </>
  );
}
