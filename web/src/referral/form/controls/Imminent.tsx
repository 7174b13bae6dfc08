import { Control, type ControlProps } from '../questions/Control.tsx';

/** What sending asks of an imminent risk begins with what has to be done before (B13). */
export function Imminent(props: ControlProps) {
  return (
    <>
      <p className="app-note">
        Act first: tell custody healthcare or court staff now, or <a href="tel:999">999</a>. You can send this
        when you have said what was done and who was told.
      </p>
      <Control {...props} />
    </>
  );
}
