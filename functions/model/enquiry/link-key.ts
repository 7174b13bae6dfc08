import { timingSafeEqual } from 'node:crypto';
import { keyFor } from '#functions/platform/keys/keys';

/** The key in an enquiry's link: derived, never stored, and good for this one enquiry only. */
export async function linkKey(caseId: string, enquiryId: string): Promise<string> {
  const key = await keyFor('link');
  return `${key.name}-${key.sign(`enquiry:${caseId}:${enquiryId}`)}`;
}

/** True where a presented key is the enquiry's own, also one made with an earlier root key. */
export async function fitsLink(presented: string, caseId: string, enquiryId: string): Promise<boolean> {
  const name = presented.split('-', 1)[0] ?? '';
  const key = await keyFor('link', name).catch(() => null);
  if (!key) return false;
  const wanted = Buffer.from(`${key.name}-${key.sign(`enquiry:${caseId}:${enquiryId}`)}`);
  const given = Buffer.from(presented);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
