const pressed = ':is(a, button, input, label, summary):active';

/**
 * Runs at once; or, while something is being pressed, after that press: what moves away under a finger or a pointer is
 * not pressed.
 */
export function afterPress(run: () => void): void {
  if (!document.querySelector(pressed)) return run();
  addEventListener('mouseup', () => setTimeout(run), { once: true, capture: true });
}
