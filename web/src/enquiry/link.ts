import type * as z from 'zod';
import { linkSchema } from '#shared/enquiry/views';

export type EnquiryLink = z.infer<typeof linkSchema>;

/** The ids and the key in a link's fragment, `#<caseId>.<enquiryId>.<key>`; null when it is incomplete. */
export function readLink(fragment: string): EnquiryLink | null {
  const [caseId, enquiryId, key] = fragment.replace(/^#/, '').split('.');
  const parsed = linkSchema.safeParse({ caseId, enquiryId, key });
  return parsed.success ? parsed.data : null;
}
