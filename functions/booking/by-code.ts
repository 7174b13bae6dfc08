import { abuseLimits } from '#shared/outreach/settings';
import { type CodePurpose, fitsCode } from '#functions/keys/booking-link';
import { rateKey } from '#functions/keys/rate';
import type { Count, Key, Refusal } from '#functions/storage/decision';
import { type BookerItem, sessionPk } from '#functions/storage/outreach-items';
import { batch } from '#functions/storage/read';
import { tally } from '#functions/storage/tally';
import { bookerIn, bookerSorts } from './bookers.ts';
import { type Found, readFound, tooMany } from './load.ts';

type Presented = {
  params: { id: string };
  body: { email: string; code: string };
  at: string;
  source: string;
};

/** Each purpose has tries of its own: who uses up those of one code leaves the other. */
const triesOf = { confirm: 'tries', cancel: 'cancelTries' } as const satisfies Record<
  CodePurpose,
  keyof BookerItem
>;

const whatNext: Record<CodePurpose, string> = {
  confirm: 'or sign up again: the email then comes once more, and its code works',
  cancel: 'or phone us. If the place is cancelled already, an email says so',
};

/** One answer where there is no booking, no try left or another code: it tells nobody who is booked. */
export const wrongCode = (purpose: CodePurpose): Refusal => ({
  code: 'malformed',
  fields: [
    {
      path: 'code',
      message: `This address and code do not fit together, or were tried too often. Use the link in the email, ${whatNext[purpose]}`,
    },
  ],
});

async function fits(purpose: CodePurpose, typed: string, { session, booking }: Found): Promise<boolean> {
  return fitsCode(purpose, typed, { sessionId: session.id, bookingId: booking.id }, booking.codeKey);
}

/**
 * The booking that an address and a code lead to, five tries for each mail. A wrong try is counted here; of a right one
 * `tried` counts it, and must be counted before or with what it leads to.
 */
export async function loadByCode(
  purpose: CodePurpose,
  { params, body, at, source }: Presented,
): Promise<{ found: Found; tried: Count } | { refusal: Refusal }> {
  const pk = sessionPk(params.id);
  const sorts = await bookerSorts(body.email);
  const { key, expiresAt } = await rateKey('code', source, at);
  const stored = (await batch({ Outreach: [...sorts.map((sk) => ({ pk, sk })), key] })).Outreach;
  const who = bookerIn(stored);
  const booker: Key = { pk, sk: who?.sk ?? sorts[0] };
  const { triesPerCode: upTo, wrongCodesPerSource } = abuseLimits;
  const wrongSoFar = Number(stored.find(({ sk }) => sk === key.sk)?.['n'] ?? 0);
  if (wrongSoFar >= wrongCodesPerSource) return { refusal: tooMany };
  const count = triesOf[purpose];
  const found = who && who[count] < upTo ? await readFound(params.id, who.bookingId) : null;
  if (found && (await fits(purpose, body.code, found)))
    return { found, tried: { do: 'count', table: 'Outreach', key: booker, count, by: 1, upTo } };
  await tally('Outreach', key, { attribute: 'n', most: wrongCodesPerSource, expiresAt });
  await tally('Outreach', booker, { attribute: count, most: upTo, mustExist: true });
  return { refusal: wrongCode(purpose) };
}
