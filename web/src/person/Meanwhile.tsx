import type { Me } from '#shared/people/person';
import { courts } from '#shared/reference/courts';
import { ChangedMeanwhile } from '../ui/ChangedMeanwhile.tsx';
import { Facts } from '../ui/Facts.tsx';

/** What is stored now, where it was changed elsewhere while this form was filled in. What was typed stays below. */
export function Meanwhile({ stored }: { stored: Me }) {
  const court = courts.find(({ id }) => id === stored.court)?.name ?? 'Another court';
  return (
    <ChangedMeanwhile
      version={stored.version}
      level="h3"
      heading="Your details were changed while you were working on them"
    >
      <p>What you typed is still below. If you save it now, it replaces what is stored:</p>
      <Facts
        rows={[
          ['Name', stored.name],
          ['Role', stored.jobTitle],
          ['Organisation', stored.organisation],
          ['Usual court', court],
          ['Phone number', stored.phone],
        ]}
      />
    </ChangedMeanwhile>
  );
}
