import type * as z from 'zod';
import type { Task } from '#shared/case/views';
import type { DeliveryState } from '#shared/delivery/states';
import type { Rota } from '#shared/duty/rota';
import type { Role, membership } from '#shared/people/person';
import type { MarkKey, Recipient } from '#functions/outbox/message';
import { type Chain, type Item, type Key, type Tail, noEntryYet } from '#functions/storage/decision';

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

/** A secondary-care team, under one partition so that a suggestion is one read. */
export type TeamItem = {
  pk: 'TEAMS';
  sk: `TEAM#${string}`;
  version: number;
  tail: Tail;
  id: string;
  name: string;
  trustId: string;
  boroughs: string[];
  needs: string[];
  inbox: string;
  secondInbox: string | null;
  phone: string;
  hours: string;
  manager: { name: string; email: string; phone: string };
  acceptsDirectEnquiries: boolean;
  from: string;
  to: string | null;
};

/** The rota, beside the teams for those who work with cases. */
export type RotaItem = { pk: 'TEAMS'; sk: 'ROTA'; version: number; tail: Tail; rota: Rota };
/** The same rota without names, which is all the public start page may read. */
export type PublicRotaItem = { pk: 'DUTY'; sk: 'ROTA'; rota: Rota };

/**
 * An address that bounced or complained: nothing goes to it until a person clears it. The key is a keyed hash of the
 * address, which is stored nowhere here; `recipient` says whose it is.
 */
export type AddressItem = {
  pk: 'ADDRESSES';
  sk: MarkKey;
  version: number;
  id: string;
  marked: boolean;
  recipient: Recipient;
  why: DeliveryState;
  since: string;
  messageId: string;
  reference: string;
  clearedBy: string | null;
  clearedAt: string | null;
};

/**
 * A task of the service itself, without a case. `day` is the London day that has no cover; `hours` are those it speaks
 * of, UTC instants, and absent from what was stored before they were kept.
 */
export type ServiceTaskItem = {
  pk: 'SERVICE';
  sk: `GAP#${string}`;
  version: number;
  day: string;
  hours?: { from: string; to: string }[];
} & Task;

/** An invitation waiting for the first sign-in of one address; the key is a keyed hash of the address. */
export type InvitationItem = {
  pk: `INVITATION#${string}`;
  sk: 'INVITATION';
  role: Role;
  name: string;
  teams: Membership[];
};

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

/** The chain of a record of the Directory that carries its own tail. */
export function ownChain(kind: 'team' | 'rota', id: string, item: Item | null, head: Key): Chain {
  return {
    id: `${kind}#${id}`,
    table: 'Directory',
    head,
    tail: (item?.['tail'] as Tail | undefined) ?? noEntryYet,
  };
}

/** The rota with every name and id taken out. */
export function withoutNames(rota: Rota): Rota {
  const nobody = 'on-duty';
  return {
    ...rota,
    people: [{ personId: nobody, name: '', role: '' }],
    hub: { ...rota.hub, personId: nobody },
    cover: rota.cover.map((cover) => ({ ...cover, personId: nobody })),
  };
}
