import { Phone } from './Phone.tsx';

/** The page of a person's own booking. Its link is in the fragment, which no server sees, so it needs script. */
export function Booking() {
  return (
    <div id="booking">
      <h1 className="nhsuk-heading-l">Your booking</h1>
      <noscript>
        <p>
          This page needs JavaScript, because only your browser reads the link in your email. Without
          JavaScript you can still cancel: use the link to cancel in the same email, and its code. For
          anything else phone <Phone />.
        </p>
      </noscript>
    </div>
  );
}
