import { whyInWords } from '#shared/delivery/reasons';
import type { CameBack } from '#shared/outreach/views';
import { marksOf } from '#functions/model/address/marks';

/** What a host is told of the addresses of her session's people, and of no others, to which nothing goes. */
export async function whatCameBack(emails: readonly string[]): Promise<Map<string, CameBack>> {
  const marks = [...(await marksOf(emails))];
  return new Map(
    marks.map(([email, { id, version, since, why }]) => [
      email,
      { id, version, since, why: whyInWords(why, null) },
    ]),
  );
}
