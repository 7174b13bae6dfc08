import { useLocation } from 'react-router';
import { service } from '../../public-pages/service.ts';
import { usePhase } from '../sign-in/use-phase.ts';
import { Page } from '../ui/Page.tsx';
import { Phone } from '../ui/Phone.tsx';
import { BeforeSignIn } from './BeforeSignIn.tsx';
import { OpenLink } from './OpenLink.tsx';
import { readLink } from './link.ts';
import { EnquiryGate } from './EnquiryGate.tsx';
import { title } from './use-enquiry.ts';

/** `/enquiry#…`: the page of the link in an enquiry's mail (B3). Opening the address changes nothing. */
export function LinkPage() {
  const { hash } = useLocation();
  const signedOut = usePhase() === 'signed-out';
  const link = readLink(hash);
  if (!link) {
    return (
      <Page title={title} heading="This link is not complete">
        <p>
          Copy the whole link from the email, or phone <Phone number={service.phone} />.
        </p>
      </Page>
    );
  }
  if (!signedOut) return <EnquiryGate link={link} />;
  return (
    <OpenLink link={link}>
      <BeforeSignIn link={link} />
    </OpenLink>
  );
}
