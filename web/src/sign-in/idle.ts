/** A page unused for this long is locked (H25). */
export const idleAfter = 30 * 60_000;
const lookEvery = 15_000;
const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Calls `onIdle` once nobody has touched the page for half an hour, also when the machine slept in between.
 * @returns a function that stops watching
 */
export function watchIdle(onIdle: () => void): () => void {
  let touchedAt = Date.now();
  const look = () => {
    if (Date.now() - touchedAt >= idleAfter) onIdle();
  };
  const touched = () => {
    // The first input after the half hour must not keep the page open.
    look();
    touchedAt = Date.now();
  };
  const timer = setInterval(look, lookEvery);
  const abort = new AbortController();
  for (const name of touches)
    addEventListener(name, touched, { signal: abort.signal, passive: true, capture: true });
  document.addEventListener('visibilitychange', look, { signal: abort.signal });
  return () => {
    clearInterval(timer);
    abort.abort();
  };
}
