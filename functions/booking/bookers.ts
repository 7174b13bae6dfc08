import { everyAddressHash } from '#functions/keys/look-up';
import type { BookerItem, LeftItem } from '#functions/storage/outreach-items';

type Sort = BookerItem['sk'];
const sortOf = (hash: string): Sort => `BOOKER#${hash}`;

/** Where it may stand in a session that an address has signed up; the first is where it is written now. */
export async function bookerSorts(email: string): Promise<[Sort, ...Sort[]]> {
  const [current, ...earlier] = await everyAddressHash(email);
  return [sortOf(current), ...earlier.map(sortOf)];
}

/** Of a session's items the one that stands at the first of some sort keys, if any does. */
export const firstOf = (items: readonly { sk: string }[], sorts: readonly string[]) =>
  sorts.flatMap((sort) => items.filter(({ sk }) => sk === sort))[0] as BookerItem | LeftItem | undefined;

/** The one of a session's items that says who signed up, if it is among them. */
export const bookerIn = (items: readonly { sk: string }[]) =>
  items.find(({ sk }) => sk.startsWith('BOOKER#')) as BookerItem | undefined;
