import { Fieldset } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

type NumberedQuestionProps = { heading: string; hint?: string; children: ReactNode };

/** A numbered question of several fields (B1). */
export function NumberedQuestion({ heading, hint, children }: NumberedQuestionProps) {
  return (
    <Fieldset className="app-question">
      <Fieldset.Legend size="m" headingLevel="h3">
        {heading}
      </Fieldset.Legend>
      {hint && <div className="nhsuk-hint">{hint}</div>}
      {children}
    </Fieldset>
  );
}
