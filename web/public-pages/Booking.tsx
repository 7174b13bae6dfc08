import { Phone } from './Phone.tsx';

/** The page of a person's own booking. Its link is in the fragment, which no server sees, so it needs script. */
export function Booking() {
  return (
    <div id="booking">
      <h1 className="nhsuk-heading-l">Your booking</h1>
      <noscript>
        <p>
          This page needs JavaScript, because the link of your email is read in your browser only. Without it
          you can still cancel, by the link to cancel in the same email and its code. For anything else phone{' '}
          <Phone />.
        </p>
      </noscript>
    </div>
  );
}
