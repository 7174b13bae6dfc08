import { Phone } from './Phone.tsx';

/** What every address answers at which there is nothing; also without script. */
export function NotFound() {
  return (
    <>
      <h1 className="nhsuk-heading-l">Page not found</h1>
      <p>If you typed the address, check it. If a link in an email led here, copy the whole link.</p>
      <p>
        You can also phone <Phone />, or go to <a href="/">the start page</a>.
      </p>
    </>
  );
}
