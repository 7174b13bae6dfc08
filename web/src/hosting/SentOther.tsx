import { InsetText } from 'nhsuk-react-components';
import * as z from 'zod';
import { type Failure, refusedWith } from '../api/outcome.ts';

const sentBefore = z.object({ text: z.string() });

/** Shows the text that was sent, where its answer was lost and another was typed. */
export function SentOther({ failure }: { failure: Failure }) {
  if (failure.kind !== 'refused' || !refusedWith(failure, 'sent-differently')) return null;
  const sent = sentBefore.safeParse(failure.problem.current);
  if (!sent.success) return null;
  return (
    <InsetText>
      <h3 className="nhsuk-heading-s">This message is waiting to be sent, or was sent</h3>
      {sent.data.text.split('\n\n').map((paragraph, place) => (
        <p key={place}>{paragraph}</p>
      ))}
    </InsetText>
  );
}
