import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Form } from 'nhsuk-react-components';
import { FormProvider, useForm } from 'react-hook-form';
import { Navigate, useLocation, useNavigate } from 'react-router';
import { referrerProfile, type ReferrerProfile } from '#shared/people/person';
import { courts } from '#shared/reference/courts';
import { current } from '#shared/reference/effective';
import { referrerRoles } from '#shared/reference/referrer-roles';
import { useAct } from '../api/act.ts';
import { api } from '../sign-in/api.ts';
import { PickField } from '../form/PickField.tsx';
import { TextField } from '../form/TextField.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { FormFaults } from '../form/FormFaults.tsx';
import { useNow } from '../ui/use-now.ts';
import { rememberMe, useWhoAmI } from '../sign-in/use-me.ts';

const title = 'Tell us who you are';
const empty: ReferrerProfile = { name: '', jobTitle: '', organisation: '', court: '', phone: '' };

function Enrol({ email, next }: { email: string; next: string }) {
  const navigate = useNavigate();
  const { today } = useNow();
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
  const open = current(courts, today).map(({ id, name }) => ({ value: id, words: name }));
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
      <FormProvider {...form}>
        <Form onSubmit={(event) => void form.handleSubmit(enrol)(event)}>
          <TextField name="name" label="Your name" max={100} autoComplete="name" />
          <PickField
            name="jobTitle"
            label="Your role"
            options={referrerRoles.map(({ name }) => ({ value: name, words: name }))}
          />
          <TextField name="organisation" label="Your organisation" max={120} autoComplete="organization" />
          <PickField
            name="court"
            label="The court you usually work at"
            options={[...open, { value: 'other', words: 'Another court' }]}
          />
          <TextField
            name="phone"
            label="Your phone number"
            hint="With an extension: 020 7946 0101 extension 123"
            inputMode="tel"
            width="20"
            autoComplete="tel"
          />
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
