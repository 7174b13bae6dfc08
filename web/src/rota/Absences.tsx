import { Details } from 'nhsuk-react-components';
import type { Rota } from '#shared/duty/rota';
import { DayField } from '../form/DayField.tsx';
import { addAbsence, removeAbsence } from './changes.ts';
import { wrongAbsence } from './checks.ts';
import { Lines } from './Lines.tsx';
import { Said } from '../ui/Said.tsx';
import { RotaForm } from './RotaForm.tsx';
import type { Edit, Place } from './use-rota.ts';
import { absenceWords } from './words.ts';

export type PartProps = {
  rota: Rota;
  today: string;
  busy: boolean;
  save: (edit: Edit) => Promise<boolean>;
  saidAt: (at: Place) => string;
};

/** The hub's absences that are not over yet. */
export function Absence({ rota, today, busy, save, saidAt }: PartProps) {
  const lines = rota.absences
    .filter(({ to }) => to >= today)
    .map((absences) => ({
      words: absenceWords(absences),
      onRemove: () =>
        save({ part: 'absences', change: removeAbsence(absences), said: 'The leave is removed.' }),
    }));
  return (
    <section className="app-question" aria-labelledby="leave">
      <h2 className="nhsuk-heading-m" id="leave" tabIndex={-1}>
        Leave
      </h2>
      <Said words={saidAt('absences')} />
      <Lines lines={lines} none="No leave is entered." busy={busy} />
      <Details>
        <Details.Summary>Enter leave</Details.Summary>
        <Details.Text>
          <RotaForm
            values={{ leaveFrom: '', leaveTo: '' }}
            check={wrongAbsence}
            busy={busy}
            submit="Save the leave"
            onSend={({ leaveFrom: from, leaveTo: to }) =>
              save({ part: 'absences', change: addAbsence({ from, to }), said: 'The leave is saved.' })
            }
          >
            <DayField name="leaveFrom" legend="First day of leave" />
            <DayField name="leaveTo" legend="Last day of leave" />
          </RotaForm>
        </Details.Text>
      </Details>
    </section>
  );
}
