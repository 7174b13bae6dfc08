import { Button, Details, Form, TextInput } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import { hosting as rows } from '#shared/contract/hosting';
import type { HostedBooking } from '#shared/outreach/views';
import { useAct } from '../api/act.ts';
import { TooLong } from '../form/TooLong.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { Said } from '../ui/Said.tsx';
import { api } from './api.ts';
import { CaseDoubt } from './CaseDoubt.tsx';

type NoteFormProps = { sessionId: string; booking: HostedBooking; again: () => void };

/** Records what reached the mailbox, such as a declined calendar entry; it changes no booking (H14). */
export function NoteForm({ sessionId, booking, again }: NoteFormProps) {
  const { id, version, name } = booking;
  const [text, setText] = useState(booking.note);
  const [wrong, setWrong] = useState('');
  const [said, setSaid] = useState('');
  const noting = useAct((note: string) =>
    api.hosting.note({ params: { id: sessionId, bookingId: id }, body: { version, note } }),
  );
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = rows.note.body.shape.note.safeParse(text);
    setWrong(parsed.success ? '' : (parsed.error.issues[0]?.message ?? ''));
    if (!parsed.success) return document.getElementById(`note-${id}`)?.focus();
    const outcome = await noting.run(parsed.data);
    if (outcome?.kind !== 'ok') return setSaid('');
    setSaid(parsed.data === '' ? 'The note is removed.' : 'The note is kept.');
    again();
  };
  return (
    <Details>
      <Details.Summary>
        Write a note<span className="nhsuk-u-visually-hidden"> about {name}</span>
      </Details.Summary>
      <Details.Text>
        {noting.failure && <ProblemSummary key={noting.failed} failure={noting.failure} />}
        <Form onSubmit={(event) => void keep(event)}>
          <TextInput
            id={`note-${id}`}
            name="note"
            label="Note"
            hint="For example, what a calendar reply said. Nothing about a case. Leave it empty to remove the note."
            autoComplete="off"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            {...(wrong ? { error: wrong } : {})}
          />
          <TooLong value={text} max={200} />
          <CaseDoubt text={text} />
          <Button type="submit" small aria-disabled={noting.busy}>
            Keep the note
          </Button>
          <Said words={said} />
        </Form>
      </Details.Text>
    </Details>
  );
}
