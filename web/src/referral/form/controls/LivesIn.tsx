import { Checkboxes, InsetText, Select } from 'nhsuk-react-components';
import { useState } from 'react';
import { boroughs } from '#shared/reference/boroughs';
import { questions } from '#shared/questions/table';
import { livesElsewhere } from '#shared/questions/who';
import { useField } from '../../../form/use-field.ts';
import { type ControlProps, Why } from '../questions/Control.tsx';

const elsewhere = Object.entries(livesElsewhere);
const unknown: keyof typeof livesElsewhere = 'not-known';
const isBorough = (place: string) => !(place in livesElsewhere);
const sorted = [...boroughs].sort((a, b) => a.name.localeCompare(b.name));

/** One or more boroughs, or answers that name no place. There is no field for an address (H15). */
export function LivesIn({ name }: ControlProps) {
  const { value, set, left, wrong } = useField<string[]>(name);
  const chosen = value.filter(isBorough);
  const [lists, setLists] = useState(1);
  const shown = Math.max(lists, chosen.length);
  const others = value.filter((place) => !isBorough(place));
  const pick = (place: number, id: string) => {
    const next = Array.from({ length: shown }, (_, i) => (i === place ? id : (chosen[i] ?? '')));
    set([...new Set(next.filter((one) => one !== '')), ...others]);
  };
  const toggle = (id: string) => set(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <>
      <InsetText>
        <p>The borough is enough. Never write the address or the name of a refuge anywhere on this form.</p>
      </InsetText>
      {Array.from({ length: shown }, (_, place) => (
        <Select
          key={place}
          id={place === 0 ? name : `${name}-${String(place + 1)}`}
          name={`${name}-${String(place + 1)}`}
          label={place === 0 ? 'Borough' : `Borough ${String(place + 1)}`}
          value={chosen[place] ?? ''}
          onChange={(event) => pick(place, event.currentTarget.value)}
          onBlur={left}
          {...(place === 0 && wrong ? { error: wrong } : {})}
        >
          <Select.Option value="">Choose, or tick below</Select.Option>
          {sorted.map((borough) => (
            <Select.Option key={borough.id} value={borough.id}>
              {borough.name}
            </Select.Option>
          ))}
        </Select>
      ))}
      {chosen.length === shown && shown < 4 && (
        <button type="button" className="app-link-button app-fill" onClick={() => setLists(shown + 1)}>
          Add another borough
        </button>
      )}
      <Checkboxes name="livesElsewhere" legend="Or" legendProps={{ size: 's' }}>
        {elsewhere.map(([id, words]) => (
          <Checkboxes.Item
            key={id}
            id={`${name}-${id}`}
            value={id}
            checked={value.includes(id)}
            onChange={() => toggle(id)}
          >
            {words}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      <div role="status">
        {value.includes(unknown) && <p className="app-note">{questions[name].warns?.[unknown]}</p>}
      </div>
      {value.includes(unknown) && <Why of={name} />}
    </>
  );
}
