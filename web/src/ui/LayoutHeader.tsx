import { Header } from 'nhsuk-react-components';
import type { ElementType } from 'react';
import { service } from '../../public-pages/service.ts';

export type LayoutHeaderProps = {
  /** A person: the name and a link to sign out. Null: a link to sign in. Absent: neither. */
  signedIn?: { name: string; role: string; onSignOut: () => void } | null;
  nav?: { href: string; label: string; current?: boolean }[];
  /** Renders a link of the menu. The app passes its router's link, so that no page reloads. */
  link?: ElementType;
};

function account(signedIn: LayoutHeaderProps['signedIn']) {
  if (signedIn === undefined) return null;
  if (signedIn === null) {
    return (
      <Header.Account>
        <Header.AccountItem href="/referrals">Sign in</Header.AccountItem>
      </Header.Account>
    );
  }
  return (
    <Header.Account>
      <Header.AccountItem icon>
        {signedIn.name} ({signedIn.role})
      </Header.AccountItem>
      <Header.AccountItem as="button" type="button" onClick={signedIn.onSignOut}>
        Sign out
      </Header.AccountItem>
    </Header.Account>
  );
}

export function LayoutHeader({ signedIn, nav = [], link = 'a' }: LayoutHeaderProps) {
  return (
    // The header measures its menu when created, so a changed menu needs a new header.
    <Header key={nav.length > 0 ? 'menu' : 'bare'} service={{ text: service.name, href: '/' }}>
      {account(signedIn)}
      {nav.length > 0 && (
        <Header.Navigation>
          {nav.map(({ href, label, current = false }) => (
            <Header.NavigationItem key={href} href={href} current={current} asElement={link}>
              {label}
            </Header.NavigationItem>
          ))}
        </Header.Navigation>
      )}
    </Header>
  );
}
