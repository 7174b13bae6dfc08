import { Checkboxes, Textarea, WarningCallout } from 'nhsuk-react-components';
import { doNotTellMost, phoneFirst } from '#shared/enquiry/do-not-tell';

/** What the team will read under “Do not tell”, and that the hub has read it. */
export type Words = { say: string; confirmed: boolean };

type ConfirmWordsProps = {
  teamId: string;
  /** As the referrer wrote them. */ words: string;
  value: Words;
  onChange: (value: Words) => void;
  /** What is wrong with each, once it was tried to ask. */ wrong: { say: string; confirmed: string };
};

export const idsOf = (teamId: string) => ({ say: `tell-${teamId}`, confirmed: `told-${teamId}` });

/** The referrer's words to confirm, reword or take out: the sentence can itself be the secret (B7). */
export function ConfirmWords({ teamId, words, value, onChange, wrong }: ConfirmWordsProps) {
  const ids = idsOf(teamId);
  return (
    <div className="app-band">
      <h5 className="nhsuk-heading-s">Do not tell</h5>
      <p>The referrer wrote:</p>
      <p className="app-as-written">
        <strong>{words}</strong>
      </p>
      <WarningCallout>
        <WarningCallout.Heading headingLevel="h6">These words can be the secret</WarningCallout.Heading>
        <p>
          For example “do not tell her sister, who works in this team”. The team reads only what is in this
          box. Change what would give something away.
        </p>
      </WarningCallout>
      <Textarea
        id={ids.say}
        name="doNotTell"
        label="What this team reads under “Do not tell”"
        hint={`If you leave it empty, the team reads: “${phoneFirst}”`}
        rows={4}
        autoComplete="off"
        value={value.say}
        // What was confirmed are these words and no others.
        onChange={(event) => onChange({ say: event.currentTarget.value, confirmed: false })}
        {...(wrong.say ? { error: wrong.say } : {})}
      />
      <Checkboxes
        name="confirmed"
        legend="Confirm these words"
        legendProps={{ size: 's' }}
        {...(wrong.confirmed ? { error: wrong.confirmed } : {})}
      >
        <Checkboxes.Item
          id={ids.confirmed}
          value="yes"
          checked={value.confirmed}
          onChange={() => onChange({ ...value, confirmed: !value.confirmed })}
        >
          {value.say.trim() === ''
            ? `This team reads only: “${phoneFirst}”`
            : 'I have read this, and this team may read it'}
        </Checkboxes.Item>
      </Checkboxes>
    </div>
  );
}

/** What stands in the way of asking. */
export function wrongWords({ say, confirmed }: Words): ConfirmWordsProps['wrong'] {
  const most = doNotTellMost.toLocaleString('en-GB');
  return {
    say: say.trim().length > doNotTellMost ? `Use ${most} characters or fewer` : '',
    confirmed: confirmed ? '' : 'Read the words and confirm what this team reads',
  };
}
