import { roles } from '#shared/people/person';
import { Facts } from '../ui/Facts.tsx';
import { Page } from '../ui/Page.tsx';
import { useEnrolled } from '../sign-in/Enrolled.tsx';
import { OwnDetails } from './OwnDetails.tsx';

/** The signed-in person, as the service knows them. A referrer can correct it. */
export function AccountPage() {
  const me = useEnrolled();
  if (me.role === 'referrer') return <OwnDetails me={me} />;
  const rows: [string, string][] = [
    ['Name', me.name],
    ['Work email', me.email],
    ['Role in this service', roles[me.role]],
    ['Job title', me.jobTitle],
    ['Organisation', me.organisation],
  ];
  return (
    <Page title="Your account" heading="Your account">
      {me.role === 'service-manager' && (
        <p>You are signed in. Cases and referrals are not shown to this role.</p>
      )}
      <Facts rows={rows} />
    </Page>
  );
}
