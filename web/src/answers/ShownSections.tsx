import { SummaryList } from 'nhsuk-react-components';
import type { ShownSection } from '#shared/enquiry/views';
import { SaidLine } from '../answers/SaidLine.tsx';

/** The consented slice, in words. */
export function ShownSections({ shown, level: Heading }: { shown: ShownSection[]; level: 'h2' | 'h5' }) {
  return (
    <>
      {shown.map(({ section, title, rows, said }) => (
        <div key={section}>
          <Heading className="nhsuk-heading-s">{title}</Heading>
          <SaidLine said={said} />
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
