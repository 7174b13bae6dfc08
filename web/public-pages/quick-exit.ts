/** A neutral page that reveals nothing about the person. */
export const neutralPage = 'https://www.bbc.co.uk/weather';

const presses = 3;
const withinMilliseconds = 5000;

/** Leaves the page without an entry in the history. */
export function leave(): void {
  location.replace(neutralPage);
}

// Whatever shows that Shift is held for something else: to select text, to scroll sideways.
const otherUses = ['pointerdown', 'pointerup', 'wheel'];

/**
 * Calls `onLeave` when Shift alone is pressed and released three times within five seconds. Shift with another key or a
 * press of the mouse, or held until it repeats, is no press of its own and starts the count again.
 * @returns a function that stops watching
 */
export function watchShift(onLeave: () => void): () => void {
  let times: number[] = [];
  let alone = false;
  const startAgain = () => {
    times = [];
    alone = false;
  };
  const pressed = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    if (key !== 'Shift' || repeat || ctrlKey || altKey || metaKey) startAgain();
    else alone = true;
  };
  const released = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Shift' || !alone) return startAgain();
    alone = false;
    times = [...times.filter((time) => timeStamp - time < withinMilliseconds), timeStamp];
    if (times.length < presses) return;
    times = [];
    onLeave();
  };
  const stop = new AbortController();
  // Before any handler of the page, which might keep the event to itself.
  const first = { capture: true, passive: true, signal: stop.signal };
  document.addEventListener('keydown', pressed, first);
  document.addEventListener('keyup', released, first);
  for (const use of otherUses) document.addEventListener(use, startAgain, first);
  return () => stop.abort();
}
