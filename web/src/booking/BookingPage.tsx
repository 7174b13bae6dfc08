import { useEffect, useState } from 'react';
import type { BookingView } from '#shared/outreach/views';
import type { Outcome } from '../api/outcome.ts';
import { api } from './api.ts';
import { BookingError } from './BookingError.tsx';
import { Cancel } from './Cancel.tsx';
import { Change } from './Change.tsx';
import { Erase } from './Erase.tsx';
import { GiveFeedback } from './GiveFeedback.tsx';
import { type OwnLink, readLink } from './link.ts';
import { BookingDetails } from './BookingDetails.tsx';

const parts = { see: BookingDetails, change: Change, cancel: Cancel, feedback: GiveFeedback, erase: Erase };

/** Another link opened in the same window changes only the fragment: then the page starts again. */
function useOtherLinks(): void {
  useEffect(() => {
    const begin = () => {
      if (readLink(location.hash)) location.reload();
    };
    addEventListener('hashchange', begin);
    return () => removeEventListener('hashchange', begin);
  }, []);
}

function useBooking(own: OwnLink | null) {
  const [outcome, setOutcome] = useState<Outcome<BookingView> | null>(null);
  const [asked, setAsked] = useState(0);
  const link = own?.link;
  useEffect(() => {
    if (link) void api.booking.see({ body: { link } }).then(setOutcome);
  }, [link, asked]);
  return { outcome, again: () => setAsked((times) => times + 1) };
}

/** `/booking#…`: the person's own booking, for the one purpose of the link. Opening it changes nothing. */
export function BookingPage({ first }: { first: OwnLink | null }) {
  useOtherLinks();
  const { outcome, again } = useBooking(first);
  if (!first) return <BookingError failure={null} />;
  if (!outcome) return <p role="status">One moment …</p>;
  if (outcome.kind !== 'ok') return <BookingError failure={outcome} again={again} />;
  const Part = parts[first.purpose];
  return <Part link={first.link} view={outcome.value} />;
}
