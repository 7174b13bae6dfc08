import { Fieldset } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

type QuestionProps = { number: number; title: string; hint?: ReactNode; children: ReactNode };

/** A numbered question of several fields (B1). */
export function Question({ number, title, hint, children }: QuestionProps) {
  return (
    <Fieldset className="app-question">
      <Fieldset.Legend size="m" headingLevel="h3">
        {`${String(number)}. ${title}`}
      </Fieldset.Legend>
      {hint && <div className="nhsuk-hint">{hint}</div>}
      {children}
    </Fieldset>
  );
}
