import { audiences } from '#shared/outreach/roles';
import { placesWords } from '#shared/outreach/session-states';
import type { PublicSession } from '#shared/outreach/views';
import { sessionWhen, sessionWhere } from '#shared/outreach/when';
import { Facts } from '../../src/ui/Facts.tsx';

const minutesOf = ({ startsAt, endsAt }: PublicSession) =>
  Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);

/** When, where, for whom and how long; and the places left, for people without one. */
export function SessionFacts({ session, booked = false }: { session: PublicSession; booked?: boolean }) {
  const rows = [
    ['When', `${sessionWhen(session)} (${minutesOf(session)} minutes)`],
    ['Where', sessionWhere(session)],
    ['For', session.audience.map((one) => audiences[one]).join('; ')],
    ['Places', booked ? '' : placesWords(session.state, session.few)],
    ['Speakers', session.speakers],
    ['Access', session.access],
    ['For your own record', session.cpd],
  ] as const;
  return <Facts rows={rows} />;
}
