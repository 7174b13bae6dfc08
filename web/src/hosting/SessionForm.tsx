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
import { type TypedDetails, typedSession } from './typed.ts';

type SessionFormProps = {
  typed: TypedDetails;
  button: string;
  busy: boolean;
  onSend: (details: SessionDetails) => Promise<void>;
  /** Shown above the button, for what is typed now. */
  foot?: (typed: TypedDetails) => ReactNode;
};

const audienceChoices = audienceNames.map((value) => ({ value, words: audiences[value] }));
const formatChoices = formatNames.map((value) => ({ value, words: formats[value] }));

function Fields() {
  const format = useWatch<TypedDetails, 'format'>({ name: 'format' });
  return (
    <>
      <TextField name="title" label="Title" maxLength={120} />
      <LongTextField name="aim" label="What people will take away" maxLength={600} />
      <ManyField name="audience" legend="For whom" choices={audienceChoices} />
      <DayField name="day" legend="Day" />
      <ClockField name="clock" label="Start, London time" hint="For example, 16:45 or 4.45pm" />
      <TextField name="minutes" label="Length in minutes" width="4" inputMode="numeric" maxLength={4} />
      <TextField name="capacity" label="Places" width="4" inputMode="numeric" maxLength={4} />
      <ChoiceField name="format" legend="How it is held" choices={formatChoices} />
      {format !== 'online' && <TextField name="venue" label="Where people come" maxLength={300} />}
      {format !== 'online' && (
        <LongTextField name="access" label="Access to the place (optional)" maxLength={300} rows={2} />
      )}
      {format !== 'in-person' && (
        <TextField
          name="joiningLink"
          label="Link to join online (optional)"
          hint="Only people who are booked see it."
          maxLength={500}
        />
      )}
      <TextField name="speakers" label="Speakers (optional)" maxLength={300} />
      <TextField name="cpd" label="Note on professional development (optional)" maxLength={200} />
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
          {foot?.(now)}
          <Button type="submit" disabled={busy}>
            {button}
          </Button>
        </Form>
      </FormProvider>
    </>
  );
}
