import { Button } from 'nhsuk-react-components';
import type { Failure } from '../api/outcome.ts';
import { Page } from './Page.tsx';
import { ProblemSummary } from './ProblemSummary.tsx';

type LoadingProps = { title: string; heading: string; failure: Failure | null; again: () => void };

/** A view whose data is loading, or failed to load. */
export function Loading({ title, heading, failure, again }: LoadingProps) {
  return (
    <Page title={title} heading={heading} before={failure && <ProblemSummary failure={failure} />}>
      {failure ? (
        <Button type="button" secondary onClick={again}>
          Try again
        </Button>
      ) : (
        <p role="status">One moment …</p>
      )}
    </Page>
  );
}
