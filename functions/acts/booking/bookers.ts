import { everyAddressHash } from '#functions/model/address/address-hash';
import type { BookerItem, EndedBookerItem } from '#functions/model/booking/records';

type Sort = BookerItem['sk'];
const sortOf = (hash: string): Sort => `BOOKER#${hash}`;

/** The sort keys under which a session may hold an address; the first is the one written today. */
export async function bookerSorts(email: string): Promise<[Sort, ...Sort[]]> {
  const [current, ...earlier] = await everyAddressHash(email);
  return [sortOf(current), ...earlier.map(sortOf)];
}

/** The first of a session's items that has one of these sort keys, if any. */
export const firstOf = <Sort extends string>(items: readonly { sk: string }[], sorts: readonly Sort[]) =>
  sorts.map((sort) => items.find(({ sk }) => sk === sort)).find((item) => item !== undefined) as
    Extract<BookerItem | EndedBookerItem, { sk: Sort }> | undefined;
