import { createContext, useContext, useDeferredValue } from 'react';
import { Link, Navigate, Outlet, useLocation } from 'react-router';
import type { Me, Role } from '#shared/people/person';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { homeOf } from './home.ts';
import { useWhoAmI } from './use-me.ts';

const MeContext = createContext<Me | null>(null);

/** The signed-in person; only inside `Enrolled`. */
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

/** Admits enrolled people with one of the roles; a newcomer is asked to enrol first. */
export function Enrolled({ who }: { who?: readonly Role[] }) {
  const { value: known, failure, again } = useWhoAmI();
  // The page's chunk loads behind this view, because React keeps a shown fallback for 300 ms.
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
