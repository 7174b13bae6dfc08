import { Card } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

/** A message to read before anything else is done. */
export function Stop({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div role="alert">
      <Card cardType="emergency" className="app-stop">
        <Card.Heading headingLevel="h4">{title}</Card.Heading>
        {children}
      </Card>
    </div>
  );
}
