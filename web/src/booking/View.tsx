import { type ReactNode, useEffect, useRef } from 'react';
import { service } from '../../public-pages/service.ts';

type ViewProps = {
  /** The title of the tab: neutral, the same for everybody. */ title: string;
  heading: string;
  /** Above the heading: the errors. */ before?: ReactNode;
  children?: ReactNode;
};

/** One view of the page: its title, and an h1 that takes the focus when the view opens. */
export function View({ title, heading, before, children }: ViewProps) {
  const h1 = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} - ${service.shortName}`;
    h1.current?.focus();
  }, [title]);
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
