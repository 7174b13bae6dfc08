import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Form } from 'nhsuk-react-components';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useNavigate, useParams } from 'react-router';
import * as z from 'zod';
import { hosting } from '#shared/contract/hosting';
import { sentClock } from '#shared/time/typed-clock';
import { useAct } from '../api/act.ts';
import { ClockField } from '../form/ClockField.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormFaults } from '../form/FormFaults.tsx';
import { BackLink } from '../ui/BackLink.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';

const title = 'Copy the session';
const { day, clock } = hosting.copy.body.shape;
const schema = z.object({ day, clock: z.string().transform(sentClock).pipe(clock) });
type AnotherDay = { day: string; clock: string };

/** `/hosting/:id/copy`: the same session on another day, without its people. */
export function CopySessionPage() {
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [copyId] = useState(() => crypto.randomUUID());
  const form = useForm<AnotherDay>({
    defaultValues: { day: '', clock: '' },
    resolver: zodResolver(schema),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const copying = useAct((when: AnotherDay) =>
    api.hosting.copy({ params: { id }, body: { id: copyId, ...when } }),
  );
  const copy = async (when: AnotherDay) => {
    const outcome = await copying.run(when);
    if (outcome?.kind === 'ok')
      await navigate(`/hosting/${copyId}`, { state: { said: 'The copy is made, as a draft.' } });
  };
  const before = (
    <>
      <BackLink to={`/hosting/${id}`}>The session</BackLink>
      <FormFaults form={form} />
      {copying.failure && <ProblemSummary key={copying.failed} failure={copying.failure} />}
    </>
  );
  return (
    <Page title={title} heading={title} before={before}>
      <p>The copy is a draft with the same words and places. Nobody is booked in it.</p>
      <FormProvider {...form}>
        <Form onSubmit={(event) => void form.handleSubmit(copy)(event)}>
          <DayField name="day" legend="Day" />
          <ClockField name="clock" label="Start, London time" hint="For example, 16:45 or 4.45pm" />
          <Button type="submit" aria-disabled={copying.busy}>
            Make the copy
          </Button>
        </Form>
      </FormProvider>
    </Page>
  );
}
