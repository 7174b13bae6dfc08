import { Button, Form, TextInput } from 'nhsuk-react-components';
import { type FormEvent, useState } from 'react';
import { phoneSchema } from '#shared/telephone/field';
import { service } from '../../public-pages/service.ts';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import { unreachable } from '../api/outcome.ts';
import { session } from '../sign-in/session.ts';
import { Page } from '../ui/Page.tsx';
import { Phone } from '../ui/Phone.tsx';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import type { EnquiryLink } from './link.ts';
import { title } from './use-enquiry.ts';

function Received({ reference, phone }: { reference: string; phone: string }) {
  return (
    <Page title={title} heading="Thank you">
      <p>
        We have your message about {reference}. If it is urgent, phone <Phone number={phone} />.
      </p>
    </Page>
  );
}

/** Before sign-in: neutral words, and two answers that reveal nothing. */
export function BeforeSignIn({ link }: { link: EnquiryLink }) {
  const [phone, setPhone] = useState('');
  const [wrong, setWrong] = useState('');
  const [stuck, setStuck] = useState(false);
  const [received, setReceived] = useState<{ reference: string; phone: string } | null>(null);
  const notOurs = useAct(() => api.enquiry.wrongInbox({ body: link }));
  const phoneMe = useAct((number: string) => api.enquiry.phoneMe({ body: { ...link, phone: number } }));
  const sayNotOurs = async () => {
    const outcome = await notOurs.run(undefined);
    if (outcome?.kind === 'ok') setReceived(outcome.value);
  };
  const askForCall = async (event: FormEvent) => {
    event.preventDefault();
    const parsed = phoneSchema.safeParse(phone);
    setWrong(parsed.success ? '' : (parsed.error.issues[0]?.message ?? ''));
    if (!parsed.success) return document.getElementById('phone')?.focus();
    const outcome = await phoneMe.run(parsed.data);
    if (outcome?.kind === 'ok') setReceived(outcome.value);
  };
  const signIn = () => void session.toSignIn(location.pathname + location.hash).catch(() => setStuck(true));
  const failure = (stuck ? unreachable : null) ?? notOurs.failure ?? phoneMe.failure;
  if (received) return <Received {...received} />;
  return (
    <Page
      title={title}
      heading="An enquiry to your team"
      before={failure && <ProblemSummary key={notOurs.failed + phoneMe.failed} failure={failure} />}
    >
      <p>Sign in with your own work email address. The first time, you are asked your name and role.</p>
      <Button type="button" onClick={signIn}>
        Sign in to see it
      </Button>
      <h2 className="nhsuk-heading-m">Without signing in</h2>
      <Button type="button" secondary aria-disabled={notOurs.busy} onClick={() => void sayNotOurs()}>
        This is not our inbox
      </Button>
      <Form onSubmit={(event) => void askForCall(event)}>
        <TextInput
          id="phone"
          name="phone"
          label="Please phone me on"
          inputMode="tel"
          autoComplete="tel"
          width="20"
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
          {...(wrong ? { error: wrong } : {})}
        />
        <Button type="submit" secondary aria-disabled={phoneMe.busy}>
          Please phone me
        </Button>
      </Form>
      <p>
        Or phone us: <Phone number={service.phone} />
      </p>
    </Page>
  );
}
