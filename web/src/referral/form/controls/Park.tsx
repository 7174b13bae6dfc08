import { Button } from 'nhsuk-react-components';
import { createContext, useContext } from 'react';
import { Control, type ControlProps } from '../questions/Control.tsx';

/** The fields that leave the form for now. */
export const ParkContext = createContext<() => void>(() => undefined);

/** Doubted capacity parks the draft until a day: nothing is sent or disclosed (H26). */
export function Park(props: ControlProps) {
  const park = useContext(ParkContext);
  return (
    <>
      <Control {...props} />
      <Button type="button" secondary onClick={park}>
        Park this draft
      </Button>
    </>
  );
}
