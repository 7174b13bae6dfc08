import { Details } from 'nhsuk-react-components';
import type { Rota } from '#shared/duty/rota';
import { DayField } from '../form/DayField.tsx';
import { addLeave, removeLeave } from './changes.ts';
import { wrongLeave } from './checks.ts';
import { Lines } from './Lines.tsx';
import { RotaForm } from './RotaForm.tsx';
import type { Edit } from './use-rota.ts';
import { leaveWords } from './words.ts';

export type PartProps = { rota: Rota; today: string; busy: boolean; save: (edit: Edit) => Promise<boolean> };

const days = ['leaveFrom', 'leaveTo'];

/** The hub's leave that is not over yet. */
export function Leave({ rota, today, busy, save }: PartProps) {
  const lines = rota.leave
    .filter(({ to }) => to >= today)
    .map((leave) => ({
      words: leaveWords(leave),
      onRemove: () => save({ part: 'leave', change: removeLeave(leave), said: 'The leave is removed.' }),
    }));
  return (
    <section className="app-question" aria-labelledby="leave">
      <h2 className="nhsuk-heading-m" id="leave" tabIndex={-1}>
        Leave
      </h2>
      <Lines lines={lines} none="No leave is entered." busy={busy} heading="leave" />
      <Details>
        <Details.Summary>Enter leave</Details.Summary>
        <Details.Text>
          <RotaForm
            values={{ leaveFrom: '', leaveTo: '' }}
            check={wrongLeave}
            days={days}
            busy={busy}
            submit="Save the leave"
            onSend={({ leaveFrom: from, leaveTo: to }) =>
              save({ part: 'leave', change: addLeave({ from, to }), said: 'The leave is saved.' })
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
