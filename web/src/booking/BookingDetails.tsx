import { bookingStateWords } from '#shared/outreach/booking-states';
import { chosenAttendance } from '#shared/outreach/chosen-attendance';
import { attendeeRoles } from '#shared/outreach/roles';
import type { BookingView } from '#shared/outreach/views';
import { byWords } from '#shared/time/london';
import { now } from '../api/clock.ts';
import { SessionFacts } from '../../public-pages/sessions/SessionFacts.tsx';
import { Facts } from '../ui/Facts.tsx';
import type { OwnProps } from './own.ts';
import { Certificate } from './Certificate.tsx';
import { View } from './View.tsx';

const comes = { '': '', online: 'Online', 'in-person': 'In person' };

type MineProps = { session: BookingView['session']; mine: NonNullable<BookingView['mine']> };

function Mine({ session, mine }: MineProps) {
  const rows = [
    ['Name', mine.name],
    ['Role', attendeeRoles[mine.role]],
    ['Court or trust', mine.organisation],
    ['Team', mine.team],
    ['How you come', comes[chosenAttendance(session, mine)]],
    ['What you need to take part', mine.accessNeeds],
    ['Dietary needs', mine.dietary],
    ['Topics', mine.topics],
  ] as const;
  return <Facts rows={rows} />;
}

/** The state of the booking, and its answers. */
export function BookingDetails({ view, saved = false }: OwnProps & { saved?: boolean }) {
  const { session, state, until, joiningLink, mine, certificate } = view;
  if (certificate) return <Certificate session={session} {...certificate} />;
  return (
    <View title="Your booking" heading={saved ? 'Your changes are saved' : bookingStateWords[state]}>
      {saved && <p>{bookingStateWords[state]}.</p>}
      {until && <p>It is kept until {byWords(until, now())}.</p>}
      <h2 className="nhsuk-heading-m">{session.title}</h2>
      <SessionFacts session={session} booked />
      {joiningLink && (
        <p>
          To join online: <a href={joiningLink}>{joiningLink}</a>
        </p>
      )}
      <h2 className="nhsuk-heading-m">What you told us</h2>
      {mine && <Mine session={session} mine={mine} />}
      <p>
        To change or cancel it, or to delete what we hold, use the links in our email: each is for one
        purpose.
      </p>
    </View>
  );
}
