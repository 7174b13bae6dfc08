import { SummaryList } from 'nhsuk-react-components';
import { fieldLabels } from '#shared/referral/words';
import { differing, type Saving } from './draft-saving.ts';
import { DutyLine } from '../DutyLine.tsx';
import { readBack } from './typed.ts';

/** What was typed but not stored, so that it can be phoned through; nothing where all is stored. */
export function UnsentAnswers({ saving, heading }: { saving: Saving; heading: string }) {
  const fields = differing(saving);
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="also-typed">
      <h2 className="nhsuk-heading-m" id="also-typed">
        {heading}
      </h2>
      <p>This was not sent, and nothing but this page has it. Phone it through before you leave.</p>
      <DutyLine />
      <SummaryList>
        {fields.map((field) => (
          <SummaryList.Row key={field}>
            <SummaryList.Key>{fieldLabels[field]}</SummaryList.Key>
            <SummaryList.Value>{readBack(field, saving.typed[field])}</SummaryList.Value>
          </SummaryList.Row>
        ))}
      </SummaryList>
    </section>
  );
}
