import { useState } from 'react';
import { useParams } from 'react-router';
import { coming } from '#shared/outreach/booking-states';
import type { HostedBooking, HostedSession } from '#shared/outreach/views';
import { sessionWhen } from '#shared/outreach/when';
import { useLoad } from '../api/load.ts';
import { BackLink } from '../ui/BackLink.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Page } from '../ui/Page.tsx';
import { api } from './api.ts';
import { MarkRow } from './MarkRow.tsx';

const title = 'Mark who came';
const byName = (a: HostedBooking, b: HostedBooking) => a.name.localeCompare(b.name, 'en-GB');

type MarkingProps = { session: HostedSession; bookings: HostedBooking[]; again: () => void };

function Marking({ session, bookings, again }: MarkingProps) {
  const [all, setAll] = useState(() => bookings.filter(({ state }) => coming.includes(state)).sort(byName));
  const marked = all.filter(({ state }) => state !== 'booked').length;
  const put = (changed: HostedBooking) =>
    setAll((was) => was.map((one) => (one.id === changed.id ? changed : one)));
  return (
    <Page
      title={title}
      heading={title}
      before={<BackLink to={`/hosting/${session.id}`}>The session</BackLink>}
    >
      <p>{sessionWhen(session)}</p>
      {all.length === 0 && <p>Nobody was booked.</p>}
      <p role="status">
        {marked} of {all.length} marked
      </p>
      <ul className="app-tasks">
        {all.map((booking) => (
          <MarkRow key={booking.id} sessionId={session.id} booking={booking} onMarked={put} again={again} />
        ))}
      </ul>
    </Page>
  );
}

/** `/hosting/:id/attendance`: for use on a phone at the entrance. An entry can be corrected. */
export function AttendancePage() {
  const { id = '' } = useParams();
  const { value, failure, again } = useLoad(['attendance', id], () => api.hosting.open({ params: { id } }));
  if (!value) return <Loading title={title} heading={title} failure={failure} again={again} />;
  const versions = value.bookings.map(({ version }) => version).join();
  return <Marking key={versions} {...value} again={again} />;
}
