import type * as z from 'zod';
import type { membership, Role } from '#shared/people/person';
import { type Chain, type ChainHead, noEntryYet } from '#functions/platform/store/decision';
import { type PersonKey, actsKey } from './keys.ts';

export type Membership = z.infer<typeof membership>;

/** A person of the Directory. The id is the issuer's subject; role and standing are read on every request. */
export type PersonItem = PersonKey & {
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

export type ActsItem = ReturnType<typeof actsKey> & { chainHead: ChainHead };

/** The chain of one person: changes of their entry, lists they read, and what they were refused. */
export function personChain(id: string, acts: Pick<ActsItem, 'chainHead'> | null): Chain {
  return {
    id: `person#${id}`,
    table: 'Directory',
    head: actsKey(id),
    chainHead: acts?.chainHead ?? noEntryYet,
  };
}
