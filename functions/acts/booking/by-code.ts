import { abuseLimits } from '#shared/outreach/settings';
import { type CodePurpose, fitsCode } from '#functions/model/booking/booking-link';
import { rateKey } from '#functions/platform/keys/rate';
import type { Refusal } from '#functions/platform/store/decision';
import { type BookerItem, type EndedBookerItem, endedBookerSort } from '#functions/model/booking/records';
import { sessionPk } from '#functions/model/session/keys';
import { batch } from '#functions/platform/store/read';
import { countAgainstLimit } from '#functions/platform/store/counted-limit';
import { bookerSorts, firstOf } from './bookers.ts';
import { type Found, readFound, tooMany } from '#functions/model/booking/load';

type Presented = {
  params: { id: string };
  body: { email: string; code: string };
  at: string;
  source: string;
};
type Who = BookerItem | EndedBookerItem;

/** Each purpose counts its own tries: using up those of one code leaves the other. */
export const triesOf = { confirm: 'tries', cancel: 'cancelTries' } as const satisfies Record<
  CodePurpose,
  keyof BookerItem
>;

/** The tries a code has, including repeats of the right code, which do not use one up. */
export const triesUpTo = (purpose: CodePurpose, who: Who | undefined) =>
  abuseLimits.triesPerCode + (purpose === 'confirm' ? (who?.rightTries ?? 0) : 0);

const whatNext: Record<CodePurpose, string> = {
  confirm: 'or sign up again: we then send the email again, and its code works',
  cancel: 'or phone us. If your booking is cancelled already, you have an email that says so',
};

/** The same answer for no booking, no try left and a wrong code: it tells nobody who is booked. */
const wrongCode = (purpose: CodePurpose): Refusal => ({
  code: 'malformed',
  fields: [
    {
      path: 'code',
      message: `This address and code do not belong together, or were tried too often. Use the link in the email, ${whatNext[purpose]}`,
    },
  ],
});

async function fits(purpose: CodePurpose, typed: string, { session, booking }: Found): Promise<boolean> {
  return fitsCode(purpose, typed, { sessionId: session.id, bookingId: booking.id }, booking.codeKey);
}

/**
 * Finds the booking for an address and a code, with five tries for each mail. A wrong try is counted here; a right
 * one is counted by the act. A cancelled booking is still found by its code, so that a repeat is not a wrong code.
 */
export async function loadByCode(
  purpose: CodePurpose,
  { params, body, at, source }: Presented,
): Promise<{ found: Found; who: Who } | { refusal: Refusal }> {
  const pk = sessionPk(params.id);
  const bookers = await bookerSorts(body.email);
  const sorts = purpose === 'cancel' ? [...bookers, ...bookers.map(endedBookerSort)] : bookers;
  const { key, expiresAt } = await rateKey('code', source, at);
  const stored = (await batch({ Outreach: [...sorts.map((sk) => ({ pk, sk })), key] })).Outreach;
  const { wrongCodesPerSource } = abuseLimits;
  const wrongSoFar = Number(stored.find(({ sk }) => sk === key.sk)?.['n'] ?? 0);
  if (wrongSoFar >= wrongCodesPerSource) return { refusal: tooMany };
  const who = firstOf(stored, sorts);
  const [attribute, most] = [triesOf[purpose], triesUpTo(purpose, who)];
  const found = who && who[attribute] < most ? await readFound(params.id, who.bookingId) : null;
  if (who && found && (await fits(purpose, body.code, found))) return { found, who };
  await countAgainstLimit('Outreach', key, { attribute: 'n', most: wrongCodesPerSource, expiresAt });
  await countAgainstLimit(
    'Outreach',
    { pk, sk: who?.sk ?? bookers[0] },
    { attribute, most, mustExist: true },
  );
  return { refusal: wrongCode(purpose) };
}
