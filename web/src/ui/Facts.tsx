import { SummaryList } from 'nhsuk-react-components';
import type { ReactNode } from 'react';

type FactsProps = { rows: readonly (readonly [label: string, value: ReactNode])[]; noBorder?: boolean };

/** Facts as a summary list; rows without a value are left out. */
export function Facts({ rows, noBorder = false }: FactsProps) {
  return (
    <SummaryList noBorder={noBorder}>
      {rows
        .filter(([, value]) => value !== '' && value !== null && value !== undefined)
        .map(([label, value]) => (
          <SummaryList.Row key={label}>
            <SummaryList.Key>{label}</SummaryList.Key>
            <SummaryList.Value>{value}</SummaryList.Value>
          </SummaryList.Row>
        ))}
    </SummaryList>
  );
}
