import type * as z from 'zod';
import { linkSchema } from '#shared/enquiry/views';
import { plainFragment } from '../../public-pages/mend-address.ts';

export type EnquiryLink = z.infer<typeof linkSchema>;

/** The ids and the key in a link's fragment, `#<caseId>.<enquiryId>.<key>`; null when it is incomplete. */
export function readLink(fragment: string): EnquiryLink | null {
  const [caseId, enquiryId, key] = plainFragment(fragment).split('.');
  const parsed = linkSchema.safeParse({ caseId, enquiryId, key });
  return parsed.success ? parsed.data : null;
}
