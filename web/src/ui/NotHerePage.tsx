import { Link } from 'react-router';
import { Page } from './Page.tsx';

export function NotHerePage() {
  return (
    <Page title="Page not found" heading="Page not found">
      <p>
        If you typed the address, check it. <Link to="/home">Go to your own start page</Link>
      </p>
    </Page>
  );
}
