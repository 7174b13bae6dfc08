import { Details } from 'nhsuk-react-components';
import type { Rota } from '#shared/duty/rota';
import { TextField } from '../form/TextField.tsx';
import type { Change, Days } from './changes.ts';
import type { Wrong } from './checks.ts';
import { readHours, typedHours, weekdays, weekWords } from './hours.ts';
import { Said } from '../ui/Said.tsx';
import { RotaForm } from './RotaForm.tsx';
import type { Edit } from './use-rota.ts';

type WeekProps = {
  part: 'pattern' | 'opens';
  heading: string;
  hours: Rota['opens'];
  change: (days: Days) => Change;
  busy: boolean;
  save: (edit: Edit) => Promise<boolean>;
  said: string;
};
type Values = Record<string, string>;

/** The weekly hours: one field for each weekday, empty where there are none. */
export function Week({ part, heading, hours, change, busy, save, said }: WeekProps) {
  const fields = weekdays.map((name, place) => ({ name, weekday: place + 1, id: `${part}-${place + 1}` }));
  const begun: Values = Object.fromEntries(fields.map(({ id, weekday }) => [id, typedHours(hours, weekday)]));
  const wrong = (values: Values): Wrong<Values> =>
    Object.fromEntries(
      fields
        .filter(({ id, weekday }) => readHours(values[id] ?? '', weekday) === null)
        .map(({ id, name }) => [id, `Enter hours for ${name} like 09:00 to 17:00, or leave it empty`]),
    );
  const send = (values: Values) => {
    const touched = fields.filter(({ id }) => values[id] !== begun[id]);
    const days = {
      weekdays: touched.map(({ weekday }) => weekday),
      hours: touched.flatMap(({ id, weekday }) => readHours(values[id] ?? '', weekday) ?? []),
    };
    return save({ part, change: change(days), said: `${heading}: saved.` });
  };
  const words = weekWords(hours);
  return (
    <section className="app-question" aria-labelledby={part}>
      <h2 className="nhsuk-heading-m" id={part} tabIndex={-1}>
        {heading}
      </h2>
      <Said words={said} />
      {words.length === 0 && <p>No hours are entered.</p>}
      <ul>
        {words.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Details>
        <Details.Summary>
          Change<span className="nhsuk-u-visually-hidden">: {heading}</span>
        </Details.Summary>
        <Details.Text>
          <RotaForm
            key={words.join()}
            values={begun}
            check={wrong}
            busy={busy}
            submit="Save the hours"
            onSend={send}
          >
            {fields.map(({ id, name }) => (
              <TextField key={id} name={id} label={name} width="20" max={60} />
            ))}
          </RotaForm>
        </Details.Text>
      </Details>
    </section>
  );
}
