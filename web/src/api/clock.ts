/** How far the service's clock is ahead of this machine's, in milliseconds. */
let ahead = 0;
const watchers = new Set<() => void>();
// The header counts whole seconds, and the answer was on its way.
const unheeded = 5000;

/**
 * The instant (UTC ISO) by the service's clock: that of a court's computer may be wrong, and in the demonstration time
 * is moved for everybody.
 */
export const now = (): string => new Date(Date.now() + ahead).toISOString();

/** Takes the time of an answer, from its `Date` header. */
export function heard(date: string | null): void {
  const found = Date.parse(date ?? '') - Date.now();
  if (Number.isNaN(found) || Math.abs(found - ahead) < unheeded) return;
  ahead = found;
  for (const watch of watchers) watch();
}

/** Calls `watcher` whenever the clock is found to be another; returns how to end that. */
export function onMoved(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => void watchers.delete(watcher);
}
