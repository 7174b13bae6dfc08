/** A neutral page that reveals nothing about the person. */
export const neutralPage = 'https://www.bbc.co.uk/weather';

const presses = 3;
const withinMilliseconds = 5000;

/** Leaves the page without an entry in the history. */
export function leave(): void {
  location.replace(neutralPage);
}

/**
 * Calls `onLeave` when Shift is pressed three times within five seconds with no other key between.
 * @returns a function that stops watching
 */
export function watchShift(onLeave: () => void): () => void {
  let times: number[] = [];
  const released = (event: KeyboardEvent) => {
    const recent = times.filter((time) => event.timeStamp - time < withinMilliseconds);
    times = event.key === 'Shift' ? [...recent, event.timeStamp] : [];
    if (times.length < presses) return;
    times = [];
    onLeave();
  };
  // Shift held for a capital letter is not a press of its own.
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') times = [];
  };
  document.addEventListener('keyup', released);
  document.addEventListener('keydown', pressed);
  return () => {
    document.removeEventListener('keyup', released);
    document.removeEventListener('keydown', pressed);
  };
}
