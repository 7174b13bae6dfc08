import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Form } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { audienceNames, audiences, formatNames, formats } from '#shared/outreach/roles';
import type { SessionDetails } from '#shared/outreach/session-details';
import { ChoiceField } from '../form/ChoiceField.tsx';
import { ClockField } from '../form/ClockField.tsx';
import { DayField } from '../form/DayField.tsx';
import { FormFaults } from '../form/FormFaults.tsx';
import { LongTextField } from '../form/LongTextField.tsx';
import { ManyField } from '../form/ManyField.tsx';
import { TextField } from '../form/TextField.tsx';
import { CaseDoubt } from './CaseDoubt.tsx';
import { type TypedDetails, typedSession } from './typed.ts';
import { sessionLabels } from './words.ts';

type SessionFormProps = {
  typed: TypedDetails;
  button: string;
  busy: boolean;
  onSend: (details: SessionDetails) => unknown;
  /** Shown above the button, for what is typed now. */
  foot?: (typed: TypedDetails) => ReactNode;
};

const audienceChoices = audienceNames.map((value) => ({ value, words: audiences[value] }));
const formatChoices = formatNames.map((value) => ({ value, words: formats[value] }));

function Fields() {
  const format = useWatch<TypedDetails, 'format'>({ name: 'format' });
  return (
    <>
      <TextField name="title" label={sessionLabels.title} max={120} />
      <LongTextField name="aim" label={sessionLabels.aim} max={600} />
      <ManyField name="audience" legend={sessionLabels.audience} choices={audienceChoices} />
      <DayField name="day" legend={sessionLabels.day} />
      <ClockField name="clock" label={sessionLabels.clock} hint="For example, 16:45 or 4.45pm" />
      <TextField name="minutes" label={sessionLabels.minutes} width="4" inputMode="numeric" max={4} />
      <TextField name="capacity" label={sessionLabels.capacity} width="4" inputMode="numeric" max={4} />
      <ChoiceField name="format" legend={sessionLabels.format} choices={formatChoices} />
      {format !== 'online' && <TextField name="venue" label={sessionLabels.venue} max={300} />}
      {format !== 'online' && <LongTextField name="access" label={sessionLabels.access} max={300} rows={2} />}
      {format !== 'in-person' && (
        <TextField
          name="joiningLink"
          label={sessionLabels.joiningLink}
          hint="Only people who are booked see it."
          max={2_000}
        />
      )}
      <TextField name="speakers" label={sessionLabels.speakers} max={300} />
      <TextField name="cpd" label={sessionLabels.cpd} max={200} />
    </>
  );
}

/** The form of a session; checked by the contract's schema before it is sent. */
export function SessionForm({ typed, button, busy, onSend, foot }: SessionFormProps) {
  const form = useForm<TypedDetails>({
    defaultValues: typed,
    resolver: zodResolver(typedSession, undefined, { raw: true }),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const now = useWatch({ control: form.control }) as TypedDetails;
  const send = (checked: TypedDetails) => onSend(typedSession.parse(checked));
  return (
    <>
      <FormFaults form={form} />
      <FormProvider {...form}>
        <Form onSubmit={(event) => void form.handleSubmit(send)(event)}>
          <Fields />
          <CaseDoubt text={[now.title, now.aim, now.venue, now.access, now.speakers, now.cpd].join('\n')} />
          {foot?.(now)}
          <Button type="submit" aria-disabled={busy}>
            {button}
          </Button>
        </Form>
      </FormProvider>
    </>
  );
}
