const fresh = new Set<string>();

/** A new referral's id. It is only an id until something was typed: nothing is asked of the server for it. */
export function mintReferral(): string {
  const id = crypto.randomUUID();
  fresh.add(id);
  return id;
}

/** Was this id minted by this page, and nothing saved under it before the page was opened? */
export const isFresh = (id: string) => fresh.has(id);
export const noLongerFresh = (id: string) => void fresh.delete(id);
