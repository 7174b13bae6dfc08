import { Button, Form } from 'nhsuk-react-components';
import type { ReactNode } from 'react';
import {
  type DefaultValues,
  type FieldErrors,
  type FieldValues,
  FormProvider,
  useForm,
} from 'react-hook-form';
import { FormFaults } from '../form/FormFaults.tsx';
import type { Wrong } from './checks.ts';

type RotaFormProps<Values> = {
  values: Values;
  check: (values: Values) => Wrong<Values>;
  /** Resolves with true when it is stored: then the form is emptied. */
  onSend: (values: Values) => Promise<boolean>;
  busy: boolean;
  submit: string;
  children: ReactNode;
};

/** One small form of the rota, checked when sent, with its errors at the top. */
export function RotaForm<Values extends FieldValues>(props: RotaFormProps<Values>) {
  const { values, check, onSend, busy, submit, children } = props;
  const form = useForm<Values>({
    defaultValues: values as DefaultValues<Values>,
    resolver: (typed) => {
      const wrong = Object.entries<string | undefined>(check(typed));
      const errors = Object.fromEntries(wrong.map(([name, message]) => [name, { type: 'rule', message }]));
      return wrong.length > 0
        ? { values: {}, errors: errors as FieldErrors<Values> }
        : { values: typed, errors: {} };
    },
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  const send = async () => {
    if (await onSend(form.getValues())) form.reset();
  };
  return (
    <FormProvider {...form}>
      <FormFaults form={form} />
      <Form onSubmit={(event) => void form.handleSubmit(send)(event)}>
        {children}
        <Button type="submit" small aria-disabled={busy}>
          {submit}
        </Button>
      </Form>
    </FormProvider>
  );
}
