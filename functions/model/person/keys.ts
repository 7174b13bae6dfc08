export const personKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'PERSON' }) as const;

export type PersonKey = ReturnType<typeof personKey>;

/** Where a person's own chain keeps its tail: it exists before she is enrolled, and outlives her standing. */
export const actsKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'ACTS' }) as const;

export const invitationKey = (addressHash: string) =>
  ({ pk: `INVITATION#${addressHash}`, sk: 'INVITATION' }) as const;
