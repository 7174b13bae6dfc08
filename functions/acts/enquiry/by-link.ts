import { closedWords, linkEndsAt, linkSettings } from '#shared/enquiry/link';
import { caseMoves } from '#shared/lifecycle/case';
import { type EnquiryLinkAct, enquiryMoves } from '#shared/lifecycle/enquiry';
import { move } from '#shared/lifecycle/moves';
import { type Service, readService } from '#functions/model/service/read-service';
import { rateKey } from '#functions/platform/keys/rate';
import { countAgainstLimit } from '#functions/platform/store/counted-limit';
import type { Refusal } from '#functions/platform/store/decision';
import { type Found, type Link, loadByLink } from './load.ts';

export type Came = { found: Found; service: Service };

/** Whether a link still allows an act: the case is open, the enquiry lists it, and its time has not run out. Pure. */
export function stillAllows({ sent, enquiry }: Found, act: EnquiryLinkAct, at: string): boolean {
  const open = 'to' in move(caseMoves, sent.state, 'remind');
  return open && 'to' in move(enquiryMoves, enquiry.state, act) && at < linkEndsAt(sent.hearing);
}

/** Who comes by an enquiry's link, with what the link leads to; else why not, in words that tell a stranger no more. */
export async function comeByLink(
  link: Link,
  act: EnquiryLinkAct,
  at: string,
): Promise<Came | { refusal: Refusal }> {
  const found = await loadByLink(link, at);
  if (!found) return { refusal: { code: 'not-found' } };
  const service = await readService();
  if (stillAllows(found, act, at)) return { found, service };
  return { refusal: { code: 'gone', detail: `${closedWords} Questions: phone ${service.rota.phone}.` } };
}

/** Counts one use of a link, outside any transaction; a refusal once the day's uses are made, else null. */
export async function countUse({ found, service }: Came, at: string): Promise<Refusal | null> {
  const { key, expiresAt } = await rateKey('enquiry-link', `${found.sent.id}:${found.enquiry.id}`, at, 'day');
  const most = linkSettings.usesPerDay.value;
  if (await countAgainstLimit('Referrals', key, { attribute: 'n', most, expiresAt })) return null;
  const detail = `This link was used too often today. Nothing more was sent: phone ${service.rota.phone}.`;
  return { code: 'too-many', detail };
}
