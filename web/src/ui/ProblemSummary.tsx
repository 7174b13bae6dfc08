import { ErrorSummary } from 'nhsuk-react-components';
import { type ElementType, type MouseEvent, useState } from 'react';
import type { Failure } from '../api/outcome.ts';
import { fieldOnPage, goToField } from './field-on-page.ts';

/** What is wrong. `path` names its field, `href` the page where the field is; without either it is only said. */
export type Fault = { message: string; path?: string; href?: string };

const noAnswer = 'We got no answer. Check your connection and try again. Nothing you typed is lost.';

/** The errors of a call that failed. */
export function faultsOf(failure: Failure): readonly Fault[] {
  if (failure.kind === 'unreachable') return [{ message: noAnswer }];
  const { detail, title, fields = [] } = failure.problem;
  return fields.length === 0 ? [{ message: detail ?? title }] : fields;
}

type FaultSummaryProps = {
  faults: readonly Fault[];
  /** Draws a link to another page. */ link?: ElementType;
  /** Shows a field that the page hides just now. */ show?: (path: string) => void;
};

/** The errors in words. It takes the focus when it appears, and each error leads to its field where there is one. */
export function FaultSummary({ faults, link = 'a', show }: FaultSummaryProps) {
  // Only what is on the page can be looked around: the first drawing has no links yet.
  const [summary, setSummary] = useState<HTMLElement | null>(null);
  const find = (path: string) => summary && fieldOnPage(path, summary);
  const go = (path: string) => (event: MouseEvent) => {
    event.preventDefault();
    const control = find(path);
    if (control) goToField(control);
    else show?.(path);
  };
  return (
    <ErrorSummary ref={setSummary}>
      <ErrorSummary.Title>There is a problem</ErrorSummary.Title>
      <ErrorSummary.List>
        {faults.map(({ path = '', href, message }) => {
          const id = find(path)?.id ?? (show && path);
          const to = href ? { href, asElement: link } : id && { href: `#${id}`, onClick: go(path) };
          return (
            <ErrorSummary.ListItem key={path + message} {...to}>
              {message}
            </ErrorSummary.ListItem>
          );
        })}
      </ErrorSummary.List>
    </ErrorSummary>
  );
}

/** The summary of a call that failed, on the page that has its fields. */
export function ProblemSummary({ failure }: { failure: Failure }) {
  return <FaultSummary faults={faultsOf(failure)} />;
}
