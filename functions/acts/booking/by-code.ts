import { abuseLimits } from '#shared/outreach/settings';
import { type CodePurpose, fitsCode } from '#functions/model/booking/booking-link';
import { rateKey } from '#functions/platform/keys/rate';
import type { Refusal } from '#functions/platform/store/decision';
import { type BookerItem, type LeftItem, leftSort } from '#functions/model/booking/records';
import { sessionPk } from '#functions/model/session/keys';
import { batch } from '#functions/platform/store/read';
import { tally } from '#functions/platform/store/tally';
import { bookerSorts, firstOf } from './bookers.ts';
import { type Found, readFound, tooMany } from '#functions/model/booking/load';

type Presented = {
  params: { id: string };
  body: { email: string; code: string };
  at: string;
  source: string;
};
type Who = BookerItem | LeftItem;

/** Each purpose has tries of its own: who uses up those of one code leaves the other. */
export const triesOf = { confirm: 'tries', cancel: 'cancelTries' } as const satisfies Record<
  CodePurpose,
  keyof BookerItem
>;

/** How many tries a code has, with those of the right one that were counted and are none of them. */
export const triesUpTo = (purpose: CodePurpose, who: Who | undefined) =>
  abuseLimits.triesPerCode + (purpose === 'confirm' ? (who?.rightTries ?? 0) : 0);

const whatNext: Record<CodePurpose, string> = {
  confirm: 'or sign up again: the email then comes once more, and its code works',
  cancel: 'or phone us. If the place is cancelled already, an email says so',
};

/** One answer where there is no booking, no try left or another code: it tells nobody who is booked. */
const wrongCode = (purpose: CodePurpose): Refusal => ({
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
 * The booking that an address and a code lead to, five tries for each mail. Who cancelled by a code is found by that
 * code until she signs up anew: a repeat is no wrong code. A wrong try is counted here; a right one must be counted
 * before or with what it leads to, and need not be where nothing comes of it.
 */
export async function loadByCode(
  purpose: CodePurpose,
  { params, body, at, source }: Presented,
): Promise<{ found: Found; who: Who } | { refusal: Refusal }> {
  const pk = sessionPk(params.id);
  const bookers = await bookerSorts(body.email);
  const sorts = purpose === 'cancel' ? [...bookers, ...bookers.map(leftSort)] : bookers;
  const { key, expiresAt } = await rateKey('code', source, at);
  const stored = (await batch({ Outreach: [...sorts.map((sk) => ({ pk, sk })), key] })).Outreach;
  const { wrongCodesPerSource } = abuseLimits;
  const wrongSoFar = Number(stored.find(({ sk }) => sk === key.sk)?.['n'] ?? 0);
  if (wrongSoFar >= wrongCodesPerSource) return { refusal: tooMany };
  const who = firstOf(stored, sorts);
  const [attribute, most] = [triesOf[purpose], triesUpTo(purpose, who)];
  const found = who && who[attribute] < most ? await readFound(params.id, who.bookingId) : null;
  if (who && found && (await fits(purpose, body.code, found))) return { found, who };
  await tally('Outreach', key, { attribute: 'n', most: wrongCodesPerSource, expiresAt });
  await tally('Outreach', { pk, sk: who?.sk ?? bookers[0] }, { attribute, most, mustExist: true });
  return { refusal: wrongCode(purpose) };
}
