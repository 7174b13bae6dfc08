import { Container, SkipLink } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { service } from '../../public-pages/service.ts';
import { Demonstration } from './Demonstration.tsx';
import { LayoutFooter } from './LayoutFooter.tsx';
import { LayoutHeader, type LayoutHeaderProps } from './LayoutHeader.tsx';
import { QuickExit } from './QuickExit.tsx';

export type LayoutProps = LayoutHeaderProps & {
  /** Neutral: never a name, a court or an offence. */
  title: string;
  /** Called at a quick exit before the page goes, to lock the session. */
  onLeave?: () => void;
  children: ReactNode;
};

/** The frame of every page, rendered at build for public pages and in the browser for the app. */
export function Layout({ title, onLeave, children, ...header }: LayoutProps) {
  return (
    <>
      <title>{`${title} - ${service.shortName}`}</title>
      <SkipLink />
      <Demonstration />
      <LayoutHeader {...header} />
      <QuickExit onLeave={onLeave} />
      <section className="app-not-emergency" aria-label="Not for emergencies">
        <Container>
          <p>This is not an emergency service and is not watched day and night.</p>
        </Container>
      </section>
      <Container>
        <main className="nhsuk-main-wrapper app-main" id="maincontent" tabIndex={-1}>
          {children}
        </main>
      </Container>
      <LayoutFooter />
    </>
  );
}
