import { SummaryList } from 'nhsuk-react-components';
import type { ShownSection } from '#shared/enquiry/views';
import { AttributionLine } from './AttributionLine.tsx';

/** The slice she agreed to, in words. */
export function ShownSections({ shown, level: Heading }: { shown: ShownSection[]; level: 'h2' | 'h5' }) {
  return (
    <>
      {shown.map(({ section, title, rows, attributions }) => (
        <div key={section}>
          <Heading className="nhsuk-heading-s">{title}</Heading>
          <AttributionLine attributions={attributions} />
          <SummaryList>
            {rows.map(({ label, value, red }) => (
              <SummaryList.Row key={label}>
                <SummaryList.Key>{label}</SummaryList.Key>
                <SummaryList.Value>
                  <span className={red ? 'app-red' : undefined}>{value}</span>
                </SummaryList.Value>
              </SummaryList.Row>
            ))}
          </SummaryList>
        </div>
      ))}
    </>
  );
}
