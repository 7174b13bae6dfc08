import { Button } from 'nhsuk-react-components';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { service } from '../../public-pages/service.ts';
import { Phone } from '../ui/Phone.tsx';
import { session } from './session.ts';
import { usePhase } from './use-phase.ts';

const here = () => location.pathname + location.search + location.hash;

function Locked() {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const last = document.activeElement;
    heading.current?.focus();
    return () => {
      // The page can take the focus only once React has rendered it without the lock.
      if (last instanceof HTMLElement) setTimeout(() => last.focus());
    };
  }, []);
  return (
    <section aria-labelledby="locked">
      <h1 className="nhsuk-heading-l" id="locked" tabIndex={-1} ref={heading}>
        This page is locked
      </h1>
      <p>Your page is kept as it is. Sign in again to go on where you were.</p>
      <a className="nhsuk-button" href="/unlock" target="_blank" rel="noreferrer">
        Sign in again<span className="nhsuk-u-visually-hidden"> (opens in a new tab)</span>
      </a>
      <p>It opens in a new tab. When you have signed in there, come back to this one.</p>
      <h2 className="nhsuk-heading-m">If no new tab opens</h2>
      <p>
        You can sign in in this tab. The page is loaded again, and a draft comes back as it was last saved.
      </p>
      <Button type="button" secondary onClick={() => void session.toSignIn(here())}>
        Sign in in this tab
      </Button>
      <p>
        Phone <Phone number={service.phone} /> if you cannot sign in.
      </p>
    </section>
  );
}

/** Keeps the locked page mounted with all that was typed, but hidden and out of reach, also for screen readers. */
export function LockScreen({ children }: { children: ReactNode }) {
  const locked = usePhase() === 'locked';
  return (
    <>
      <div hidden={locked} inert={locked}>
        {children}
      </div>
      {locked && <Locked />}
    </>
  );
}
