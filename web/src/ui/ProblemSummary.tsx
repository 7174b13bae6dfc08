import { ErrorSummary } from 'nhsuk-react-components';
import type { Failure } from '../api/outcome.ts';

export type Fault = { href?: string; message: string };

const noAnswer = 'We got no answer. Check your connection and try again. Nothing you typed is lost.';

function faults(failure: Failure): Fault[] {
  if (failure.kind === 'unreachable') return [{ message: noAnswer }];
  const { detail, title, fields = [] } = failure.problem;
  if (fields.length === 0) return [{ message: detail ?? title }];
  return fields.map(({ path, message }) => ({ href: `#${path.split('.').at(-1) ?? path}`, message }));
}

/** The errors in words, with links to their fields. It takes the focus when it appears. */
export function FaultSummary({ faults: all }: { faults: Fault[] }) {
  return (
    <ErrorSummary>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {all.map(({ href, message }) =>
          href ? (
            <ErrorSummary.ListItem key={href + message} href={href}>
              {message}
            </ErrorSummary.ListItem>
          ) : (
            <li key={message}>{message}</li>
          ),
        )}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}

/** The summary of a call that failed. */
export function ProblemSummary({ failure }: { failure: Failure }) {
  return <FaultSummary faults={faults(failure)} />;
}
