import { InsetText } from 'nhsuk-react-components';
import type { HostedSession } from '#shared/outreach/views';
import { whatChanged } from '#shared/outreach/what-changed';
import { londonInstant } from '#shared/time/london';
import { later } from '#shared/time/later';
import { type TypedDetails, typedSession } from './typed.ts';

/** What people who are booked will be told of an edit, before it is sent. */
export function WillBeTold({ session, typed }: { session: HostedSession; typed: TypedDetails }) {
  const parsed = typedSession.safeParse(typed);
  if (session.state === 'draft') return <p>Nobody is told: the session is not published yet.</p>;
  if (!parsed.success) return null;
  const { day, clock, minutes } = parsed.data;
  const startsAt = londonInstant(day, clock);
  const lines = whatChanged(
    { details: session, startsAt: session.startsAt, endsAt: session.endsAt },
    { details: parsed.data, startsAt, endsAt: later(startsAt, minutes) },
  );
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">What those booked will be told</h2>
      {lines.length === 0 ? (
        <p>Nothing: no change that they need to know.</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </InsetText>
  );
}
