import { dialLink } from '#shared/telephone/number';

/** A phone number as written, as a link where it is one that can be dialled. */
export function Phone({ number }: { number: string }) {
  const link = dialLink(number);
  if (link === null) return <span className="app-phone">{number}</span>;
  return (
    <a className="app-phone" href={link}>
      {number}
    </a>
  );
}
