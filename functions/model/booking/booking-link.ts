import { codeFrom, normaliseCode } from '#shared/outreach/code';
import { type PurposeKey, keyFor } from '#functions/platform/keys/keys';
import { isSame } from '#functions/platform/keys/same';

export const linkPurposes = [
  'confirm',
  'confidence',
  'see',
  'change',
  'cancel',
  'feedback',
  'erase',
] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
export type Linked = { sessionId: string; bookingId: string };
export type ReadLink = ({ fits: true; purpose: LinkPurpose } & Linked) | { fits: false; expired: boolean };

const shape =
  /^([a-z]+)\.([0-9a-f-]{36})\.([0-9a-f-]{36})\.([0-9a-z]{1,9})\.([A-Za-z0-9]{1,20})-([A-Za-z0-9_-]{43})$/;

const sign = (key: PurposeKey, [purpose, sessionId, bookingId, until]: readonly string[]) =>
  key.sign(`booking:${purpose}:${sessionId}:${bookingId}:${until}`);

/** A signed link for one purpose and one booking, valid until a UTC instant. It holds ids, no address. */
export async function makeLink(purpose: LinkPurpose, linked: Linked, until: string): Promise<string> {
  const key = await keyFor('link');
  const parts = [
    purpose,
    linked.sessionId,
    linked.bookingId,
    Math.floor(Date.parse(until) / 1000).toString(36),
  ];
  return `${parts.join('.')}.${key.name}-${sign(key, parts)}`;
}

/** Checks a presented link for one of `purposes` at a UTC instant, without any look-up. */
export async function readLink(
  link: string,
  purposes: readonly LinkPurpose[],
  at: string,
): Promise<ReadLink> {
  const [, purpose = '', sessionId = '', bookingId = '', until = '', name = '', signed = ''] =
    shape.exec(link) ?? [];
  const wanted = purposes.find((one) => one === purpose);
  const key = wanted ? await keyFor('link', name).catch(() => null) : null;
  if (!wanted || !key || !isSame(signed, sign(key, [purpose, sessionId, bookingId, until])))
    return { fits: false, expired: false };
  if (parseInt(until, 36) * 1000 <= Date.parse(at)) return { fits: false, expired: true };
  return { fits: true, purpose: wanted, sessionId, bookingId };
}

/** The purposes that work without script, by a typed code instead of a link. */
export type CodePurpose = Extract<LinkPurpose, 'confirm' | 'cancel'>;

/** The short code for the link of one purpose: derived, never stored. */
export async function codeOf(
  purpose: CodePurpose,
  { sessionId, bookingId }: Linked,
  keyName: string,
): Promise<string> {
  const key = await keyFor('link', keyName);
  return codeFrom(Buffer.from(key.sign(`code:${purpose}:${sessionId}:${bookingId}`), 'base64url'));
}

export async function fitsCode(
  purpose: CodePurpose,
  typed: string,
  linked: Linked,
  keyName: string,
): Promise<boolean> {
  return isSame(normaliseCode(typed), await codeOf(purpose, linked, keyName));
}
