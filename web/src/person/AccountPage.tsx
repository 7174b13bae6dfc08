import { roles } from '#shared/people/person';
import { Facts } from '../ui/Facts.tsx';
import { Page } from '../ui/Page.tsx';
import { useEnrolled } from '../sign-in/Enrolled.tsx';

/** The signed-in person, as the service knows them. */
export function AccountPage() {
  const me = useEnrolled();
  const rows: [string, string][] = [
    ['Name', me.name],
    ['Work email', me.email],
    ['Role in this service', roles[me.role]],
    ['Job title', me.jobTitle],
    ['Organisation', me.organisation],
  ];
  return (
    <Page title="Your account" heading="Your account">
      <p>You are signed in. Cases and referrals are not shown to this role.</p>
      <Facts rows={rows} />
    </Page>
  );
}
