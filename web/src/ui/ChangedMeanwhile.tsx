import { WarningCallout } from 'nhsuk-react-components';
import { type ReactNode, useEffect, useRef } from 'react';

type ChangedMeanwhileProps = { version: number; level: 'h2' | 'h3'; heading: string; children: ReactNode };

/** Says what was changed elsewhere while something was filled in. It takes the focus for each stored version. */
export function ChangedMeanwhile({ version, level, heading, children }: ChangedMeanwhileProps) {
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => whole.current?.focus(), [version]);
  return (
    <div className="app-focused" ref={whole} tabIndex={-1}>
      <WarningCallout>
        <WarningCallout.Heading headingLevel={level}>{heading}</WarningCallout.Heading>
        {children}
      </WarningCallout>
    </div>
  );
}
