import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Form } from 'nhsuk-react-components';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { type Me, teamMemberProfile, type TeamMemberProfile } from '#shared/people/person';
import { now } from '../api/clock.ts';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import { FormFaults } from '../form/FormFaults.tsx';
import { TextField } from '../form/TextField.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import type { EnquiryLink } from './link.ts';
import { title } from './use-enquiry.ts';
import { Waiting, type WaitingFor } from './Waiting.tsx';

type JoinFormProps = { link: EnquiryLink; known: Me | null; onAdmitted: () => void };

/** Enrols a person who comes by a link for the first time; then they wait until admitted (B3). */
export function JoinForm({ link, known, onAdmitted }: JoinFormProps) {
  const [waiting, setWaiting] = useState<WaitingFor | null>(null);
  const [looked, setLooked] = useState('');
  const form = useForm<TeamMemberProfile>({
    defaultValues: { name: known?.name ?? '', jobTitle: known?.jobTitle ?? '' },
    resolver: zodResolver(teamMemberProfile),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const joining = useAct((profile: TeamMemberProfile) => api.enquiry.join({ body: { ...link, profile } }));
  const join = async (profile: TeamMemberProfile) => {
    const outcome = await joining.run(profile);
    if (outcome?.kind !== 'ok') return false;
    if (outcome.value.admitted) onAdmitted();
    else setWaiting(outcome.value);
    return !outcome.value.admitted;
  };
  const look = async () => {
    setLooked('');
    if (await join(form.getValues())) setLooked(now());
  };
  const before = (
    <>
      <FormFaults form={form} />
      {joining.failure && <ProblemSummary key={joining.failed} failure={joining.failure} />}
    </>
  );
  if (waiting) {
    return (
      <Waiting {...waiting} before={before} looked={looked} onLook={() => void look()} busy={joining.busy} />
    );
  }
  return (
    <Page title={title} heading="Tell us who you are" before={before}>
      <p>The hub, or someone in your team, then lets you in. We record who did.</p>
      <FormProvider {...form}>
        <Form onSubmit={(event) => void form.handleSubmit(join)(event)}>
          <TextField name="name" label="Your name" max={100} autoComplete="name" />
          <TextField name="jobTitle" label="Your role" max={100} autoComplete="organization-title" />
          <Button type="submit" aria-disabled={joining.busy}>
            Continue
          </Button>
        </Form>
      </FormProvider>
    </Page>
  );
}
