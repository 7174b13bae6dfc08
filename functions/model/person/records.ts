import type * as z from 'zod';
import type { membership, Role } from '#shared/people/person';
import { type Chain, type Key, type Tail, noEntryYet } from '#functions/platform/store/decision';

export type Membership = z.infer<typeof membership>;

/** A person of the Directory. Her id is the issuer's subject; role and standing are read on every request. */
export type PersonItem = {
  pk: `PERSON#${string}`;
  sk: 'PERSON';
  version: number;
  id: string;
  email: string;
  role: Role;
  name: string;
  jobTitle: string;
  organisation: string;
  court: string | null;
  phone: string | null;
  verified: { at: string; by: string; how: string } | null;
  teams: Membership[];
  enrolledAt: string;
  endedAt: string | null;
};

/** Where a person's own chain keeps its tail: it exists before she is enrolled, and outlives her standing. */
export type ActsItem = { pk: `PERSON#${string}`; sk: 'ACTS'; tail: Tail };

export const personKey = (id: string): Key => ({ pk: `PERSON#${id}`, sk: 'PERSON' });

/** The chain of one person: what was done to her entry, what she listed, and what she was refused. */
export function personChain(id: string, acts: Pick<ActsItem, 'tail'> | null): Chain {
  return {
    id: `person#${id}`,
    table: 'Directory',
    head: { pk: `PERSON#${id}`, sk: 'ACTS' },
    tail: acts?.tail ?? noEntryYet,
  };
}
