import { useState } from 'react';
import { Outlet, useLocation } from 'react-router';
import { roles } from '#shared/people/person';
import { useMe } from '../sign-in/use-me.ts';
import { menuOf } from '../sign-in/home.ts';
import { LockScreen } from '../sign-in/LockScreen.tsx';
import { session } from '../sign-in/session.ts';
import { usePhase } from '../sign-in/use-phase.ts';
import { Layout } from './Layout.tsx';
import { RouterLink } from './RouterLink.tsx';
import { TellTitle, withError } from './title.ts';
import { useErrorShown } from './use-error-shown.ts';

const signOut = () => void session.signOut();

function useHeader() {
  const me = useMe();
  const { pathname } = useLocation();
  if (usePhase() !== 'signed-in' || !me) return {};
  return {
    signedIn: { name: me.name, role: roles[me.role], onSignOut: signOut },
    nav: menuOf[me.role].map(({ href, label }) => ({ href, label, current: pathname === href })),
    link: RouterLink,
  };
}

/** The frame of every view of the app. While the page is locked it does not show whose it is. */
export function Shell() {
  const [title, setTitle] = useState('Sign in');
  const locked = usePhase() === 'locked';
  const header = useHeader();
  const wrong = useErrorShown();
  return (
    <Layout title={locked ? 'Locked' : withError(title, wrong)} onLeave={session.leave} {...header}>
      <TellTitle value={setTitle}>
        <LockScreen>
          <Outlet />
        </LockScreen>
      </TellTitle>
    </Layout>
  );
}
