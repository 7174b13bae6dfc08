import { ChoiceField } from '../../form/ChoiceField.tsx';
import { TextField } from '../../form/TextField.tsx';
import { choicesOf } from './choices.ts';

const interpreter = (
  <ChoiceField
    name="leafletInterpreter"
    legend="With an interpreter? (optional)"
    choices={choicesOf('leafletInterpreter')}
    inline
  />
);

/** She is told who sees what before she agrees (H21). */
export function Leaflet() {
  return (
    <>
      <p>
        Give her the{' '}
        <a href="/leaflet" target="_blank" rel="noreferrer">
          leaflet (opens in a new tab)
        </a>{' '}
        or read it to her. There is an{' '}
        <a href="/leaflet-easy-read" target="_blank" rel="noreferrer">
          easy read leaflet (opens in a new tab)
        </a>{' '}
        too.
      </p>
      <ChoiceField
        name="leaflet"
        legend="Has she had the leaflet? (optional)"
        choices={choicesOf('leaflet', {
          given: interpreter,
          read: interpreter,
          'not-yet': <TextField name="leafletWhyNot" label="Why not yet? (optional)" maxLength={200} />,
        })}
      />
    </>
  );
}
