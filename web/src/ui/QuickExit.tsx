import { type MouseEvent, useEffect } from 'react';
import { leave, neutralPage, watchShift } from '../../public-pages/quick-exit.ts';

/**
 * "Leave this page" (H15): an ordinary link where there is no script; with it, a press or Shift three times.
 * @param onLeave called first, at once: the place to lock the session
 */
export function QuickExit({ onLeave }: { onLeave?: (() => void) | undefined }) {
  useEffect(
    () =>
      watchShift(() => {
        onLeave?.();
        leave();
      }),
    [onLeave],
  );
  const pressed = (event: MouseEvent) => {
    event.preventDefault();
    onLeave?.();
    leave();
  };
  return (
    <section className="app-exit" aria-label="Quick exit">
      <a
        className="nhsuk-button nhsuk-button--warning nhsuk-button--small app-exit__link"
        href={neutralPage}
        rel="nofollow noreferrer"
        data-quick-exit
        onClick={pressed}
      >
        Leave this page<span className="nhsuk-u-visually-hidden"> quickly, or press Shift three times</span>
      </a>
    </section>
  );
}
