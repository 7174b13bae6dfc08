import { WarningCallout } from 'nhsuk-react-components';
import { useEffect, useRef } from 'react';
import type { Me } from '#shared/people/person';
import { courts } from '#shared/reference/courts';
import { Facts } from '../ui/Facts.tsx';

/** What is stored now, where it was changed elsewhere while this form was filled in. What was typed stays below. */
export function Meanwhile({ stored }: { stored: Me }) {
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => whole.current?.focus(), [stored.version]);
  const court = courts.find(({ id }) => id === stored.court)?.name ?? 'Another court';
  return (
    <div className="app-focused" ref={whole} tabIndex={-1}>
      <WarningCallout>
        <WarningCallout.Heading headingLevel="h3">
          Your details were changed while you were working on them
        </WarningCallout.Heading>
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
      </WarningCallout>
    </div>
  );
}
