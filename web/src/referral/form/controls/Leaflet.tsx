import { Control, type ControlProps } from '../questions/Control.tsx';

/** She is told who sees what before she agrees (H21). */
export function Leaflet(props: ControlProps) {
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
      <Control {...props} />
    </>
  );
}
