import { Link } from 'react-router';
import type { OpenedBooking } from '#shared/outreach/views';
import { dayWords, londonDay } from '#shared/time/london';

/** Says that a letter to this person did not arrive, though the next one may. */
export function LostMail({ since, why }: NonNullable<OpenedBooking['lost']>) {
  return (
    <p>
      <strong>Our email of {dayWords(londonDay(since))} did not arrive.</strong> {why} Ask their organisation
      how to reach them, or <Link to="/undelivered">see to it under undelivered mail</Link>.
    </p>
  );
}
