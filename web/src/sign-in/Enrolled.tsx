import { createContext, useContext, useDeferredValue } from 'react';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import type { Me, Role } from '#shared/people/person';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { homeOf } from './home.ts';
import { useWhoAmI } from './use-me.ts';

const MeContext = createContext<Me | null>(null);

/** The person in whose name the view works; only inside `Enrolled`. */
export function useEnrolled(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useEnrolled outside Enrolled');
  return me;
}

function NotYours({ me }: { me: Me }) {
  return (
    <Page title="Not for your role" heading="This page is not for your role">
      <p>
        <Link to={homeOf[me.role].href}>Go to your own start page</Link>
      </p>
    </Page>
  );
}

/** The second door: a person of the Directory with one of the roles; somebody new is asked who she is first. */
export function Enrolled({ who }: { who?: readonly Role[] }) {
  const { value: known, failure, again } = useWhoAmI();
  // Her page's chunk is waited for behind this view: a fallback, once shown, React keeps for 300 ms.
  const value = useDeferredValue(known);
  const { pathname, hash } = useLocation();
  if (!value)
    return <Loading title="Sign in" heading="Finding your account" failure={failure} again={again} />;
  if (!value.me) return <Navigate to="/enrol" replace state={{ next: pathname + hash }} />;
  return (
    <MeContext value={value.me}>
      {!who || who.includes(value.me.role) ? <Outlet /> : <NotYours me={value.me} />}
    </MeContext>
  );
}
