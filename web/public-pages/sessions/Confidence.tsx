import { Button } from 'nhsuk-react-components';
import { FaultList } from './FaultList.tsx';
import type { Faults, Typed } from './page.ts';
import { ConfidenceScales } from './Scales.tsx';

type ConfidenceProps = { sessionId: string; link: string; typed: Typed; faults: Faults };

/** The three optional questions after confirming. */
export function ConfidenceForm({ sessionId, link, typed, faults }: ConfidenceProps) {
  return (
    <form method="post" action={`/sessions/${sessionId}/confidence`} noValidate>
      <input type="hidden" name="link" value={link} />
      <ConfidenceScales typed={typed} faults={faults} />
      <Button secondary>Send the three answers</Button>
    </form>
  );
}

export function ConfidencePage({ sessionId, typed, faults }: Omit<ConfidenceProps, 'link'>) {
  return (
    <>
      <FaultList faults={faults} />
      <h1 className="nhsuk-heading-l">Three questions before the session</h1>
      <ConfidenceForm sessionId={sessionId} link={typed['link'] ?? ''} typed={typed} faults={faults} />
    </>
  );
}
