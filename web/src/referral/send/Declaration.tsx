import { Button, Checkboxes, Form } from 'nhsuk-react-components';
import { useState } from 'react';

const missing = 'Confirm the declaration';

type DeclarationProps = { busy: boolean; imminent: boolean; onSend: () => void };

/** The last step before sending; a second press during it does nothing. */
export function Declaration({ busy, imminent, onSend }: DeclarationProps) {
  const [declared, setDeclared] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (declared) onSend();
        else document.getElementById('declared')?.focus();
      }}
    >
      <h2 className="nhsuk-heading-m">Declaration</h2>
      {imminent && (
        <p className="app-red">
          You have said that the risk is imminent. It may be hours before anyone reads this: act first.
        </p>
      )}
      <Checkboxes name="declared" {...(asked && !declared ? { error: missing } : {})}>
        <Checkboxes.Item id="declared" value="yes" checked={declared} onChange={() => setDeclared(!declared)}>
          She agrees to this referral, and what I have written is true as far as I know
        </Checkboxes.Item>
      </Checkboxes>
      <Button type="submit" aria-disabled={busy}>
        {busy ? 'Sending …' : 'Send the referral'}
      </Button>
    </Form>
  );
}
