import { Button, Form, Radios, Tag } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import type { CaseView } from '#shared/case/views';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import { Phone } from '../ui/Phone.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';

type How = 'directory-number' | 'published-switchboard';
const numbers: { how: How; words: string }[] = [
  { how: 'directory-number', words: 'A number already in the Directory' },
  { how: 'published-switchboard', words: 'A published switchboard' },
];

/** Verified by a call to a number we did not get from her (users.md B2). */
function Verify({ personId, again }: { personId: string; again: () => void }) {
  const [how, setHow] = useState<How | null>(null);
  const [asked, setAsked] = useState(false);
  const verifying = useAct((body: { how: How }) => api.referrer.verify({ params: { id: personId }, body }));
  const verify = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!how) return document.getElementById('verify')?.focus();
    const outcome = await verifying.run({ how });
    if (outcome?.kind !== 'ok') return;
    document.getElementById('referrer')?.focus();
    again();
  };
  return (
    <Form onSubmit={(event) => void verify(event)}>
      {verifying.failure && <ProblemSummary key={verifying.failed} failure={verifying.failure} />}
      <Radios
        name="verify"
        legend="Which number did you call to verify the referrer?"
        legendProps={{ size: 's' }}
        hint="Never the number the referrer gave."
        {...(asked && !how ? { error: 'Choose which number you called' } : {})}
      >
        {numbers.map(({ how: own, words }, place) => (
          <Radios.Item
            key={own}
            id={place === 0 ? 'verify' : `verify-${own}`}
            value={own}
            checked={how === own}
            onChange={() => setHow(own)}
          >
            {words}
          </Radios.Item>
        ))}
      </Radios>
      <Button type="submit" small disabled={verifying.busy}>
        Record that the referrer is verified
      </Button>
    </Form>
  );
}

/** Who referred, and whether the service knows that it was she. */
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
          <Verify personId={referrer.id} again={again} />
        </>
      )}
    </section>
  );
}
