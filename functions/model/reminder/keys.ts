import type { ClockKind } from '#shared/clock/settings';
import { casePk } from '#functions/model/case/keys';

/** One clock for each enquiry, and one of each other kind for the case. */
export const clockKey = (caseId: string, of: { enquiryId: string | null; kind: ClockKind }) =>
  ({ pk: casePk(caseId), sk: `CLOCK#${of.enquiryId ?? of.kind}` }) as const;
