import { service } from '../../public-pages/service.ts';
import { Layout } from './Layout.tsx';
import { Phone } from './Phone.tsx';

/** Shown after an error of the page itself. Saved work is on the server; reloading the page helps. */
export function BrokenPage() {
  return (
    <Layout title="Something went wrong">
      <h1 className="nhsuk-heading-l">Something went wrong on this page</h1>
      <p>What was saved is kept. Load the page again to go on.</p>
      <p>
        <a href={location.href}>Load the page again</a>, or phone <Phone number={service.phone} />.
      </p>
    </Layout>
  );
}
