import { Container } from 'nhsuk-react-components';

/** Outside the live service every page says so (H23). Set at build: only DEMONSTRATION=no removes it. */
export const isDemonstration = import.meta.env['DEMONSTRATION'] !== 'no';

/** Always rendered; empty only where the build was told that it is not a demonstration. */
export function Demonstration() {
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
