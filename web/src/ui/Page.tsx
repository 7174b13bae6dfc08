import { type ReactNode, useContext, useEffect, useRef } from 'react';
import { TellTitle } from './title.ts';

type PageProps = {
  /** The title of the tab: neutral, never a name. */
  title: string;
  heading: ReactNode;
  /** Above the heading: a link back, or an error summary. */
  before?: ReactNode;
  children?: ReactNode;
};

/** One view: one h1, which takes the focus when the view opens, so that a keyboard or a screen reader starts there. */
export function Page({ title, heading, before, children }: PageProps) {
  const h1 = useRef<HTMLHeadingElement>(null);
  const tell = useContext(TellTitle);
  useEffect(() => tell(title), [tell, title]);
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
