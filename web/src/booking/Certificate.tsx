import { Button } from 'nhsuk-react-components';
import type { PublicSession } from '#shared/outreach/views';
import { sessionWhen } from '#shared/outreach/when';
import { service } from '../../public-pages/service.ts';
import { View } from './View.tsx';

type CertificateProps = { session: PublicSession; name: string; minutes: number };

/** A certificate of attendance on one sheet, as text for screen readers and printers. It claims no accreditation. */
export function Certificate({ session, name, minutes }: CertificateProps) {
  return (
    <div className="app-sheet">
      <View title="Certificate" heading="Certificate of attendance">
        <p>
          <strong>{name}</strong> came to the awareness session <strong>{session.title}</strong>.
        </p>
        <p>
          {sessionWhen(session)} ({minutes} minutes).
        </p>
        {session.speakers && <p>Speakers: {session.speakers}.</p>}
        {session.cpd && <p>{session.cpd}.</p>}
        <p>{service.name}</p>
        <Button type="button" secondary className="app-screen-only" onClick={() => print()}>
          Print this page
        </Button>
      </View>
    </div>
  );
}
