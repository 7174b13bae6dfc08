import { Link } from 'react-router';
import { service } from '../../public-pages/service.ts';
import { Page } from './Page.tsx';
import { Phone } from './Phone.tsx';

export function NotHerePage() {
  return (
    <Page title="Page not found" heading="Page not found">
      <p>
        If you typed the address, check it. If a link in an email led here, copy the whole link, or phone{' '}
        <Phone number={service.phone} />. <Link to="/home">Go to your own start page</Link>
      </p>
    </Page>
  );
}
