import { createRoot } from 'react-dom/client';
import { mendAddress } from '../../public-pages/mend-address.ts';
import { BookingPage } from './BookingPage.tsx';
import { takeLink } from './link.ts';

/** Renders a person's own booking into the public page `/booking`. */
export function start(): void {
  const place = document.getElementById('booking');
  if (!place) throw new Error('The page has no place for the booking');
  mendAddress();
  // The class that NHS components need before they add behaviour.
  document.body.classList.add('js-enabled', 'nhsuk-frontend-supported');
  createRoot(place).render(<BookingPage first={takeLink()} />);
}
