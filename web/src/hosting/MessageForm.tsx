import { Button, CharacterCount, Form } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import { hosting as rows } from '#shared/contract/hosting';
import { coming } from '#shared/outreach/booking-states';
import type { HostedBooking } from '#shared/outreach/views';
import { useAct } from '../api/act.ts';
import { useSendId } from '../api/send-id.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { api } from './api.ts';
import { CaseDoubt } from './CaseDoubt.tsx';
import { Said } from '../ui/Said.tsx';
import { SentOther } from './SentOther.tsx';
import { people } from './words.ts';

/** One message to everybody who is booked, and after the session to everybody who was. */
export function MessageForm({ id, bookings }: { id: string; bookings: HostedBooking[] }) {
  const message = useSendId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState('');
  const [said, setSaid] = useState('');
  const sending = useAct((words: string) =>
    api.hosting.message({ params: { id }, body: { id: message.id, text: words } }),
  );
  const booked = bookings.filter(({ state }) => coming.includes(state)).length;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = rows.message.body.shape.text.safeParse(text);
    setWrong(parsed.success ? '' : (parsed.error.issues[0]?.message ?? ''));
    if (!parsed.success) return document.getElementById('message')?.focus();
    const outcome = await sending.run(parsed.data);
    message.after(outcome);
    if (outcome?.kind !== 'ok') return setSaid('');
    setSaid('The message is waiting to be sent.');
    setText('');
  };
  if (booked === 0) return null;
  return (
    <section aria-labelledby="write">
      <h2 className="nhsuk-heading-m" id="write">
        Write to everybody who is booked or was marked
      </h2>
      {sending.failure && <ProblemSummary key={sending.failed} failure={sending.failure} />}
      {sending.failure && <SentOther failure={sending.failure} />}
      <Form onSubmit={(event) => void send(event)}>
        <CharacterCount
          id="message"
          name="message"
          label="Message"
          hint="It goes out by email. Write nothing about a person or a case, and leave out the link to join."
          rows={4}
          maxLength={1000}
          autoComplete="off"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          {...(wrong ? { error: wrong } : {})}
        />
        <CaseDoubt text={text} />
        <Button type="submit" secondary aria-disabled={sending.busy}>
          {`Send to ${people(booked)}`}
        </Button>
        <Said words={said} />
      </Form>
    </section>
  );
}
