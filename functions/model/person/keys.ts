export const personKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'PERSON' }) as const;

export type PersonKey = ReturnType<typeof personKey>;

/** Holds the head of a person's own chain: it exists before they are enrolled, and is kept after they leave. */
export const actsKey = (id: string) => ({ pk: `PERSON#${id}`, sk: 'ACTS' }) as const;

export const invitationKey = (addressHash: string) =>
  ({ pk: `INVITATION#${addressHash}`, sk: 'INVITATION' }) as const;
