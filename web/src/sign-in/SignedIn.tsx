import { Button } from 'nhsuk-react-components';
import { useEffect, useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { unreachable } from '../api/outcome.ts';
import { session } from './session.ts';
import { usePhase } from './use-phase.ts';

/** Goes to the issuer and returns to this page; says so meanwhile, and when it fails. */
function ToSignIn() {
  const { pathname, search, hash } = useLocation();
  const [failed, setFailed] = useState(0);
  const [trying, setTrying] = useState(0);
  useEffect(() => {
    session.toSignIn(pathname + search + hash).catch(() => setFailed((count) => count + 1));
    // A change of `trying` starts another try.
  }, [pathname, search, hash, trying]);
  if (failed === trying) {
    return (
      <Page heading="Taking you to sign in" title="Sign in">
        <p role="status">One moment …</p>
      </Page>
    );
  }
  return (
    <Page heading="You cannot sign in just now" title="Sign in">
      <ProblemSummary failure={unreachable} />
      <Button type="button" onClick={() => setTrying(failed)}>
        Try again
      </Button>
    </Page>
  );
}

/** Wraps all that needs a signed-in person. A locked page stays mounted under its lock. */
export function SignedIn() {
  return usePhase() === 'signed-out' ? <ToSignIn /> : <Outlet />;
}
