import { partition } from '#functions/platform/store/read';
import type { ActsItem, PersonItem } from './records.ts';
import { personKey } from './keys.ts';

/** A person's entry and the head of their chain, from one read. */
export async function readPerson(id: string): Promise<{ person: PersonItem | null; acts: ActsItem | null }> {
  const items = await partition('Directory', personKey(id).pk);
  return {
    person: (items.find((item) => item.sk === 'PERSON') as PersonItem | undefined) ?? null,
    acts: (items.find((item) => item.sk === 'ACTS') as ActsItem | undefined) ?? null,
  };
}
