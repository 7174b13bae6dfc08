import type { SectionName } from '#shared/referral/sections';
import { useLoad } from '../api/load.ts';
import { api } from './api.ts';

/** The slice as a team would see it now, loaded anew whenever something else is held back. */
export function usePreview(caseId: string, holdBack: SectionName[]) {
  const key = [...holdBack].sort().join(' ');
  return useLoad(['preview', caseId, key], () =>
    api.enquiry.preview({ params: { id: caseId }, body: { holdBack } }),
  );
}
