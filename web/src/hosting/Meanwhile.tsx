import { audiences, formats } from '#shared/outreach/roles';
import type { HostedSession } from '#shared/outreach/views';
import { ChangedMeanwhile } from '../ui/ChangedMeanwhile.tsx';
import { type TypedDetails, typedOf } from './typed.ts';
import { sessionLabels } from './words.ts';

function inWords(field: keyof TypedDetails, { audience, format, ...rest }: TypedDetails): string {
  if (field === 'audience') return audience.map((one) => audiences[one]).join('; ') || 'Nothing';
  if (field === 'format') return format === '' ? 'Nothing' : formats[format];
  return rest[field] || 'Nothing';
}

/** What somebody else changed while this form was filled in. What was typed stays in the form below. */
export function Meanwhile({ begun, stored }: { begun: HostedSession; stored: HostedSession }) {
  const [was, now] = [typedOf(begun), typedOf(stored)];
  const fields = (Object.keys(sessionLabels) as (keyof TypedDetails)[]).filter(
    (field) => inWords(field, was) !== inWords(field, now),
  );
  return (
    <ChangedMeanwhile
      version={stored.version}
      level="h2"
      heading="Somebody else changed this session while you were working on it"
    >
      <p>What you typed is still below. If you save it now, it replaces what is stored.</p>
      {fields.map((field) => (
        <p key={field}>
          <strong>{sessionLabels[field]}, as stored now:</strong> {inWords(field, now)}
        </p>
      ))}
    </ChangedMeanwhile>
  );
}
