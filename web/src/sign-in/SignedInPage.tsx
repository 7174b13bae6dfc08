import { useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { Page } from '../ui/Page.tsx';
import { handOver } from './handover.ts';
import { type Return, takeAnswer } from './issuer.ts';
import { session } from './session.ts';
import type { Tokens } from './tokens.ts';

type Answer = { tokens: Tokens; back: Return };
let answer: Promise<Answer> | null = null;

/** The issuer's answer may be used once, however often React renders the page. */
function takeOnce(): Promise<Answer> {
  answer ??= takeAnswer(location.href);
  return answer;
}

const patience = 1000;

function HandOver({ tokens }: { tokens: Tokens }) {
  const [taken, setTaken] = useState(false);
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    const stop = handOver(tokens, () => setTaken(true));
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [tokens]);
  if (taken) {
    return (
      <Page heading="You are signed in again" title="Signed in again">
        <p>Your page is open again. Close this tab and go back to it.</p>
      </Page>
    );
  }
  return (
    <Page heading={late ? 'You have no locked page' : 'Opening your page again'} title="Signed in again">
      <p>{late ? <a href="/home">Go to your own start page</a> : 'One moment …'}</p>
    </Page>
  );
}

/** The page the issuer returns to: it goes on to the wanted page, or hands the tokens to the locked page. */
export function SignedInPage() {
  const navigate = useNavigate();
  const [unlocks, setUnlocks] = useState<Tokens | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    takeOnce().then(
      ({ tokens, back }) => {
        if (back.unlock) return setUnlocks(tokens);
        session.begin(tokens);
        return navigate(back.to, { replace: true });
      },
      () => setFailed(true),
    );
  }, [navigate]);
  if (unlocks) return <HandOver tokens={unlocks} />;
  return (
    <Page heading={failed ? 'You are not signed in' : 'Signing you in'} title="Sign in">
      {failed ? (
        <p>
          The sign-in was stopped or took too long. <Link to="/home">Sign in again</Link>
        </p>
      ) : (
        <p role="status">One moment …</p>
      )}
    </Page>
  );
}
