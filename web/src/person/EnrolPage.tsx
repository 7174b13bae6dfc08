import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Form } from 'nhsuk-react-components';
import { FormProvider, useForm } from 'react-hook-form';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { referrerProfile, type ReferrerProfile } from '#shared/people/person';
import { useAct } from '../api/act.ts';
import { api } from '../sign-in/api.ts';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { FormFaults } from '../form/FormFaults.tsx';
import { rememberMe, useWhoAmI } from '../sign-in/use-me.ts';
import { ProfileFields } from './ProfileFields.tsx';

const title = 'Tell us who you are';
const empty: ReferrerProfile = { name: '', jobTitle: '', organisation: '', court: '', phone: '' };

function Enrol({ email, next }: { email: string; next: string }) {
  const navigate = useNavigate();
  const form = useForm<ReferrerProfile>({
    defaultValues: empty,
    resolver: zodResolver(referrerProfile),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const enrolling = useAct((body: ReferrerProfile) => api.person.enrol({ body }));
  const enrol = async (profile: ReferrerProfile) => {
    const outcome = await enrolling.run(profile);
    if (outcome?.kind !== 'ok') return;
    rememberMe(outcome.value);
    await navigate(next, { replace: true });
  };
  const before = (
    <>
      <FormFaults form={form} />
      {enrolling.failure && <ProblemSummary key={enrolling.failed} failure={enrolling.failure} />}
    </>
  );
  return (
    <Page title={title} heading={title} before={before}>
      <p>
        You are signed in as <strong>{email}</strong>. You can draft and send your own referrals at once, and
        you see nothing else. We verify you later by phoning a number we already hold or a published
        switchboard.
      </p>
      <p>You can change this later on your account page.</p>
      <FormProvider {...form}>
        <Form onSubmit={(event) => void form.handleSubmit(enrol)(event)}>
          <ProfileFields jobTitle="" court={null} />
          <Button type="submit" aria-disabled={enrolling.busy}>
            Continue
          </Button>
        </Form>
      </FormProvider>
    </Page>
  );
}

/** `/enrol`: the first sign-in of a one-off referrer (B2), and then back to the page they wanted. */
export function EnrolPage() {
  const { value, failure, again } = useWhoAmI();
  const { state } = useLocation() as { state: { next?: string } | null };
  const next = state?.next ?? '/home';
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  if (value.me) return <Navigate to={next} replace />;
  return <Enrol email={value.email} next={next} />;
}
