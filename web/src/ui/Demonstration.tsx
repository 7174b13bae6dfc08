import { Container } from 'nhsuk-react-components';
import { useEffect } from 'react';
import { heard } from '../api/clock.ts';

/** Outside the live service every page says so (H23). Set at build: only DEMONSTRATION=no removes it. */
export const isDemonstration = import.meta.env['DEMONSTRATION'] !== 'no';

/** Where time can be moved by a command, the page asks for it when somebody comes back from typing that. */
function useMovedClock() {
  useEffect(() => {
    if (!isDemonstration) return;
    const ask = () =>
      void fetch('/api/duty', { cache: 'no-store' }).then(
        ({ headers }) => heard(headers.get('date')),
        () => undefined,
      );
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
}

/** Always rendered; empty only where the build was told that it is not a demonstration. */
export function Demonstration() {
  useMovedClock();
  if (!isDemonstration) return null;
  return (
    <section className="app-demonstration" aria-label="Demonstration">
      <Container>
        <p>
          <strong>Demonstration: do not enter a real person</strong>
        </p>
      </Container>
    </section>
  );
}
