import { InsetText } from 'nhsuk-react-components';
import type { LateMail as Late } from '#shared/delivery/views';
import { whenWords } from '#shared/time/london';

/** Says that mail is not going out, since when, and what to do meanwhile. */
export const LateMail = ({ late: { count, since }, at }: { late: Late; at: string }) => (
  <InsetText>
    <p>
      {count === 1
        ? '1 email has not been sent yet. It'
        : `${count} emails have not been sent yet. The oldest`}
      {` has been waiting since ${whenWords(since, at)}.`}
    </p>
    <p>The service keeps trying, the nearest hearing first. If a hearing is soon, phone instead.</p>
  </InsetText>
);
