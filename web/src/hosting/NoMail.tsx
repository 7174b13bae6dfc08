import type { Bounced, OpenedBooking } from '#shared/outreach/views';
import { dayWords, londonDay } from '#shared/time/london';
import { ClearAddress } from '../ui/ClearAddress.tsx';
import { api } from './api.ts';

type NoMailProps = Pick<OpenedBooking, 'name'> & { bounced: Bounced; onDone: (said: string) => void };

/** Says that mail to this person bounced, so that somebody reaches them in another way. */
export function NoMail({ name, bounced: { id, version, since, why }, onDone }: NoMailProps) {
  return (
    <>
      <p>
        <strong>Email to this person stopped on {dayWords(londonDay(since))}.</strong> {why} No email from us
        reaches them until the address is cleared: ask their organisation how to reach them.
      </p>
      <ClearAddress
        of={name}
        clear={() => api.address.clear({ params: { id }, body: { version } })}
        onCleared={() => onDone(`${name}: email may go to this address again.`)}
      />
    </>
  );
}
