import { Button } from 'nhsuk-react-components';
import { useAct } from '../api/act.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';

function save(fileName: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}

/** The attendees as a file for a spreadsheet. The download is recorded. */
export function CsvButton({ id }: { id: string }) {
  const exporting = useAct(() => api.hosting.exportCsv({ params: { id } }));
  const download = async () => {
    const outcome = await exporting.run(undefined);
    if (outcome?.kind === 'ok') save(outcome.value.fileName, outcome.value.csv);
  };
  return (
    <>
      {exporting.failure && <ProblemSummary key={exporting.failed} failure={exporting.failure} />}
      <p>The list holds names and needs: delete the file when you no longer need it.</p>
      <Button type="button" secondary aria-disabled={exporting.busy} onClick={() => void download()}>
        Download the list (CSV)
      </Button>
    </>
  );
}
