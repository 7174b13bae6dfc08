import { ErrorSummary } from 'nhsuk-react-components';
import type { Faults } from './page.ts';

/** The errors, at the top of the page, each with a link to its field. A fault of the whole form has none. */
export function FaultList({ faults }: { faults: Faults }) {
  if (faults.length === 0) return null;
  return (
    <ErrorSummary>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {faults.map(({ path, message }) => (
          <ErrorSummary.ListItem key={path + message} {...(path && { href: `#${path}` })}>
            {message}
          </ErrorSummary.ListItem>
        ))}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}

/** The first error of a field, as the props of its component. */
export function wrong(faults: Faults, name: string): { error?: string } {
  const fault = faults.find(({ path }) => path === name);
  return fault ? { error: fault.message } : {};
}
