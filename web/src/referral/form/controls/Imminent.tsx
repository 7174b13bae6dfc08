import { Control, type ControlProps } from '../questions/Control.tsx';

/** The questions about an imminent risk, after what must be done first (B13). */
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
