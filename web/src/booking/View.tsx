import { type ReactNode, useEffect, useRef } from 'react';
import { service } from '../../public-pages/service.ts';
import { withError } from '../ui/title.ts';
import { useErrorShown } from '../ui/use-error-shown.ts';

type ViewProps = {
  /** The title of the tab: neutral, the same for everybody. */ title: string;
  heading: string;
  /** Above the heading: the errors. */ before?: ReactNode;
  children?: ReactNode;
};

/** One view of the page: its title, and an h1 that takes the focus when the view opens. */
export function View({ title, heading, before, children }: ViewProps) {
  const h1 = useRef<HTMLHeadingElement>(null);
  const wrong = useErrorShown();
  useEffect(() => {
    document.title = `${withError(title, wrong)} - ${service.shortName}`;
  }, [title, wrong]);
  useEffect(() => h1.current?.focus(), [title]);
  return (
    <>
      {before}
      <h1 className="nhsuk-heading-l app-heading" tabIndex={-1} ref={h1}>
        {heading}
      </h1>
      {children}
    </>
  );
}
