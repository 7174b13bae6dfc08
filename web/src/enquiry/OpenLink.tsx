import type { ReactNode } from 'react';
import { closedWords } from '#shared/enquiry/link';
import { service } from '../../public-pages/service.ts';
import { useLoad } from '../api/load.ts';
import { refusedWith } from '../api/outcome.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { Phone } from '../ui/Phone.tsx';
import { api } from './api.ts';
import type { EnquiryLink } from './link.ts';
import { title } from './use-enquiry.ts';

/** What a link leads to while it works. Once the enquiry is closed it says so, and nothing else of it. */
export function OpenLink({ link, children }: { link: EnquiryLink; children: ReactNode }) {
  const { value, failure, again } = useLoad(['enquiry-link', link.caseId, link.enquiryId], () =>
    api.enquiry.link({ body: link }),
  );
  if (refusedWith(failure ?? undefined, 'gone')) {
    return (
      <Page title={title} heading="This enquiry is closed">
        <p>{closedWords}</p>
        <p>
          If you have a question, phone <Phone number={service.phone} />.
        </p>
      </Page>
    );
  }
  // A link that cannot be looked at now still leads to its page: what is sent from there is checked again.
  if (value || failure) return children;
  return <Loading title={title} heading={title} failure={null} again={again} />;
}
