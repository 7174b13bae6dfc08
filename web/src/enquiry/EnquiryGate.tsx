import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import type { Me } from '#shared/people/person';
import { service } from '../../public-pages/service.ts';
import { refusedWith } from '../api/outcome.ts';
import { homeOf } from '../sign-in/home.ts';
import { useWhoAmI } from '../sign-in/use-me.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { Phone } from '../ui/Phone.tsx';
import { EnquiryView } from './EnquiryView.tsx';
import { JoinForm } from './JoinForm.tsx';
import type { EnquiryLink } from './link.ts';
import { OpenLink } from './OpenLink.tsx';
import { title, useEnquiry } from './use-enquiry.ts';

function OtherRole({ me }: { me: Me }) {
  return (
    <Page title={title} heading="This enquiry is for a team">
      <p>
        Your account has another role. Phone <Phone number={service.phone} /> if you should see it.
      </p>
      <p>
        <Link to={homeOf[me.role].href}>Go to your own start page</Link>
      </p>
    </Page>
  );
}

function Join(asked: ComponentProps<typeof JoinForm>) {
  return (
    <OpenLink link={asked.link}>
      <JoinForm {...asked} />
    </OpenLink>
  );
}

/** Opens the enquiry for a team member; others may ask to be admitted to that team. */
function Member({ link, me }: { link: EnquiryLink; me: Me }) {
  const { value, failure, again } = useEnquiry(link.caseId, link.enquiryId);
  if (value) return <EnquiryView opened={value} again={again} />;
  const closed = failure ?? undefined;
  if (refusedWith(closed, 'not-found') || refusedWith(closed, 'not-allowed')) {
    return <Join link={link} known={me} onAdmitted={again} />;
  }
  return <Loading title={title} heading={title} failure={failure} again={again} />;
}

/** After sign-in: newcomers enrol, members see the enquiry. */
export function EnquiryGate({ link }: { link: EnquiryLink }) {
  const { value, failure, again } = useWhoAmI();
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  if (!value.me) return <Join link={link} known={null} onAdmitted={again} />;
  return value.me.role === 'team-member' ? <Member link={link} me={value.me} /> : <OtherRole me={value.me} />;
}
