import { whyInWords } from '#shared/delivery/reasons';
import type { Bounced } from '#shared/outreach/views';
import { suppressionsOf } from '#functions/model/address/suppressions';

/** The suppressed addresses among a session's people; hosts are told of no others. */
export async function bouncedOf(emails: readonly string[]): Promise<Map<string, Bounced>> {
  const marks = [...(await suppressionsOf(emails))];
  return new Map(
    marks.map(([email, { id, version, since, why }]) => [
      email,
      { id, version, since, why: whyInWords(why, null) },
    ]),
  );
}
