import { everyAddressHash } from '#functions/model/address/address-hash';
import type { BookerItem, LeftItem } from '#functions/model/booking/records';

type Sort = BookerItem['sk'];
const sortOf = (hash: string): Sort => `BOOKER#${hash}`;

/** Where it may stand in a session that an address has signed up; the first is where it is written now. */
export async function bookerSorts(email: string): Promise<[Sort, ...Sort[]]> {
  const [current, ...earlier] = await everyAddressHash(email);
  return [sortOf(current), ...earlier.map(sortOf)];
}

/** Of a session's items the one that stands at the first of some sort keys, if any does. */
export const firstOf = <Sort extends string>(items: readonly { sk: string }[], sorts: readonly Sort[]) =>
  sorts.map((sort) => items.find(({ sk }) => sk === sort)).find((item) => item !== undefined) as
    Extract<BookerItem | LeftItem, { sk: Sort }> | undefined;
