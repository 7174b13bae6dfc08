import { telephone } from '../../public-pages/service.ts';

/** A number to tap. */
export function Phone({ number }: { number: string }) {
  return (
    <a className="app-phone" href={telephone(number)}>
      {number}
    </a>
  );
}
