import { useEffect, useState } from 'react';
import { unreachable } from '../api/outcome.ts';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { session } from './session.ts';

/** Opened by the lock screen in a new tab: the issuer asks for a sign-in, and the locked page gets the tokens. */
export function UnlockPage() {
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    session.toUnlock().catch(() => setFailed(true));
  }, []);
  return (
    <Page heading="Taking you to sign in" title="Sign in again">
      {failed ? <ProblemSummary failure={unreachable} /> : <p role="status">One moment …</p>}
    </Page>
  );
}
