import { legal } from './law.ts';

/** The three legal conditions, in the words of the reference data. */
export function Conditions() {
  return (
    <ol className="nhsuk-list nhsuk-list--number">
      {['need', 'arrangements', 'willingness'].map((id) => (
        <li key={id}>{legal(id).text}</li>
      ))}
    </ol>
  );
}
