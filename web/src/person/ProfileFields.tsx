import { courts } from '#shared/reference/courts';
import { current } from '#shared/reference/effective';
import { referrerRoles } from '#shared/reference/referrer-roles';
import { type Option, PickField } from '../form/PickField.tsx';
import { TextField } from '../form/TextField.tsx';
import { useNow } from '../ui/use-now.ts';

const roleOptions = referrerRoles.map(({ name }) => ({ value: name, words: name }));

/** The options, and what is stored where it is none of them: a court that has closed, a role in other words. */
const withStored = (options: readonly Option[], stored: string | null, words: string): Option[] =>
  !stored || options.some(({ value }) => value === stored)
    ? [...options]
    : [...options, { value: stored, words }];

/** What a referrer says of themselves, when they enrol and when they correct it. */
export function ProfileFields({ jobTitle, court }: { jobTitle: string; court: string | null }) {
  const { today } = useNow();
  const open = current(courts, today).map(({ id, name }) => ({ value: id, words: name }));
  const offered = [...open, { value: 'other', words: 'Another court' }];
  const usual = courts.find(({ id }) => id === court)?.name ?? court ?? '';
  return (
    <>
      <TextField name="name" label="Your name" max={100} autoComplete="name" />
      <PickField name="jobTitle" label="Your role" options={withStored(roleOptions, jobTitle, jobTitle)} />
      <TextField name="organisation" label="Your organisation" max={120} autoComplete="organization" />
      <PickField
        name="court"
        label="The court you usually work at"
        options={withStored(offered, court, usual)}
      />
      <TextField
        name="phone"
        label="Your phone number"
        hint="With an extension: 020 7946 0101 extension 123"
        inputMode="tel"
        width="20"
        autoComplete="tel"
      />
    </>
  );
}
