import { telephone } from '../../public-pages/service.ts';

/** A phone number as a link. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="app-phone" href={telephone(number)}>
      {number}
    </a>
  );
}
