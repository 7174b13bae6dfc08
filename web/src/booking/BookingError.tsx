import { Button } from 'nhsuk-react-components';
import { Phone } from '../../public-pages/Phone.tsx';
import type { Failure } from '../api/outcome.ts';
import { View } from './View.tsx';

const title = 'Your booking';

/** The same neutral words for any fault of a link: what to do, and nothing revealed. */
export function BookingError({ failure, again }: { failure: Failure | null; again?: () => void }) {
  if (failure?.kind === 'unreachable') {
    return (
      <View title={title} heading="We got no answer">
        <p>Check your connection and try again.</p>
        {again && (
          <Button type="button" onClick={again}>
            Try again
          </Button>
        )}
      </View>
    );
  }
  const said = failure?.problem;
  return (
    <View title={title} heading={said?.title ?? 'Open this page by the link in our email'}>
      {said?.detail && <p>{said.detail}</p>}
      <p>
        Open the link in our newest email again, see <a href="/sessions">all sessions</a>, or phone <Phone />.
      </p>
    </View>
  );
}
