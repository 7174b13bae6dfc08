import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Form } from 'nhsuk-react-components';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { type Me, meSchema, referrerProfile, type ReferrerProfile, roles } from '#shared/people/person';
import { useAct } from '../api/act.ts';
import { type Outcome, refusedWith } from '../api/outcome.ts';
import { FormFaults } from '../form/FormFaults.tsx';
import { api } from '../sign-in/api.ts';
import { rememberMe } from '../sign-in/use-me.ts';
import { Facts } from '../ui/Facts.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { Said } from '../ui/Said.tsx';
import { Meanwhile } from './Meanwhile.tsx';
import { ProfileFields } from './ProfileFields.tsx';

const title = 'Your account';
const saved = 'Your details are saved.';
const toVerify = `${saved} We will verify you again: we phone your organisation on a number we already hold.`;

const profileOf = ({ name, jobTitle, organisation, court, phone }: Me): ReferrerProfile => ({
  name,
  jobTitle,
  organisation,
  court: court ?? '',
  phone: phone ?? '',
});

/** What is stored, where these details were changed elsewhere meanwhile. */
function overtakenBy(outcome: Outcome<Me>): Me | null {
  if (outcome.kind !== 'refused' || !refusedWith(outcome, 'changed-meanwhile')) return null;
  return meSchema.safeParse(outcome.problem.current).data ?? null;
}

/** A referrer's own account: what we know of them, and how to correct it (B2). */
export function OwnDetails({ me }: { me: Me }) {
  const [overtaken, setOvertaken] = useState(false);
  const [said, setSaid] = useState('');
  const form = useForm<ReferrerProfile>({
    defaultValues: profileOf(me),
    resolver: zodResolver(referrerProfile),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const changing = useAct((profile: ReferrerProfile) =>
    api.person.change({ body: { ...profile, version: me.version } }),
  );
  const save = async (profile: ReferrerProfile) => {
    setSaid('');
    const outcome = await changing.run(profile);
    if (!outcome) return;
    const now = outcome.kind === 'ok' ? outcome.value : overtakenBy(outcome);
    setOvertaken(outcome.kind !== 'ok' && now !== null);
    if (!now) return;
    rememberMe(now);
    if (outcome.kind !== 'ok') return;
    form.reset(profileOf(now));
    setSaid(me.verified && !now.verified ? toVerify : saved);
  };
  const before = (
    <>
      <FormFaults form={form} />
      {changing.failure && !overtaken && <ProblemSummary key={changing.failed} failure={changing.failure} />}
    </>
  );
  const facts: [string, string][] = [
    ['Work email', me.email],
    ['Role in this service', roles[me.role]],
    ['Verified', me.verified ? 'Yes' : 'Not yet: we will phone your organisation'],
  ];
  return (
    <Page title={title} heading={title} before={before}>
      <Facts rows={facts} />
      <h2 className="nhsuk-heading-m">Change your details</h2>
      {me.verified && (
        <p>
          If you change your organisation or your phone number, we have to verify you again. Until then no
          team is told about your referrals.
        </p>
      )}
      {overtaken && <Meanwhile stored={me} />}
      <FormProvider {...form}>
        <Form onSubmit={(event) => void form.handleSubmit(save, () => setSaid(''))(event)}>
          <ProfileFields jobTitle={me.jobTitle} court={me.court} />
          <Button type="submit" aria-disabled={changing.busy}>
            Save your details
          </Button>
          <Said words={said} />
        </Form>
      </FormProvider>
    </Page>
  );
}
