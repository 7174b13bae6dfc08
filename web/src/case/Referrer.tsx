import { Button, Tag } from 'nhsuk-react-components';
import type { CaseView } from '#shared/case/views';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import { Phone } from '../ui/Phone.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';

type How = 'directory-number' | 'published-switchboard';
const called: { how: How; words: string }[] = [
  { how: 'directory-number', words: 'I called a number in the Directory' },
  { how: 'published-switchboard', words: 'I called a published switchboard' },
];

type VerifyProps = { personId: string; numbers: CaseView['referrer']['numbers']; again: () => void };

/** Verifies the referrer by a call to a number they did not give: one press says which, and records it (B2). */
function Verify({ personId, numbers, again }: VerifyProps) {
  // Without a number of the Directory there is none that could have been called.
  const held = numbers.some(({ phone }) => phone !== null);
  const possible = called.filter(({ how }) => held || how === 'published-switchboard');
  const verifying = useAct((body: { how: How }) => api.person.verify({ params: { id: personId }, body }));
  const verify = async (how: How) => {
    const outcome = await verifying.run({ how });
    if (outcome?.kind !== 'ok') return;
    document.getElementById('referrer')?.focus();
    again();
  };
  return (
    <>
      {verifying.failure && <ProblemSummary key={verifying.failed} failure={verifying.failure} />}
      <p>Call one of these and ask for the referrer by name. Never call the number that the referrer gave.</p>
      <ul>
        {numbers.map(({ name, phone, note }) => (
          <li key={name}>
            {name}: {phone && <Phone number={phone} />} {note}
          </li>
        ))}
      </ul>
      <p>Then say which you called:</p>
      {possible.map(({ how, words }) => (
        <Button
          key={how}
          type="button"
          small
          secondary
          className="app-beside-button"
          aria-disabled={verifying.busy}
          onClick={() => void verify(how)}
        >
          {words}
          <span className="nhsuk-u-visually-hidden">: the referrer is verified</span>
        </Button>
      ))}
    </>
  );
}

/** The referrer, and whether the service has verified them. */
export function Referrer({ referrer, again }: { referrer: CaseView['referrer']; again: () => void }) {
  return (
    <section aria-labelledby="referrer">
      <h2 className="nhsuk-heading-m" id="referrer" tabIndex={-1}>
        Who referred
      </h2>
      <p>
        {referrer.name}, {referrer.jobTitle}, {referrer.organisation}
        <br />
        <Phone number={referrer.phone} />, {referrer.email}
      </p>
      {referrer.verified ? (
        <p>
          <Tag modifier="green">Referrer verified</Tag>
        </p>
      ) : (
        <>
          <p>
            <Tag modifier="orange">Referrer not yet verified</Tag>
          </p>
          <Verify personId={referrer.id} numbers={referrer.numbers} again={again} />
        </>
      )}
    </section>
  );
}
