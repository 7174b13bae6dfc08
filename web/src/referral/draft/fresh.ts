const fresh = new Set<string>();

/** A new referral's id. Nothing is loaded for it, because it is not stored before something is typed. */
export function mintReferral(): string {
  const id = crypto.randomUUID();
  fresh.add(id);
  return id;
}

/** True where this page made the id and nothing was saved under it before. */
export const isFresh = (id: string) => fresh.has(id);
export const noLongerFresh = (id: string) => void fresh.delete(id);
