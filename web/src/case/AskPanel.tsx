import { Button, Checkboxes } from 'nhsuk-react-components';
import { useEffect, useRef, useState } from 'react';
import type { CaseView } from '#shared/case/views';
import { sectionsToHoldBack } from '#shared/enquiry/slice';
import { type SectionName, sectionTitles } from '#shared/referral/sections';
import { useAct } from '../api/act.ts';
import { api } from './api.ts';
import { refusedWith } from '../api/outcome.ts';
import { ProblemSummary } from '../ui/ProblemSummary.tsx';
import { ConfirmWords, idsOf, type Words, wrongWords } from './ConfirmWords.tsx';
import { Preview } from './Preview.tsx';
import { usePreview } from './use-preview.ts';

const noWrong = { say: '', confirmed: '' };

type AskPanelProps = {
  view: CaseView;
  team: CaseView['suggested'][number];
  onDone: () => void;
  onCancel: () => void;
  again: () => void;
};

/** What is confirmed for the team, kept while it is being read and changed. */
function useWords(caseId: string, teamId: string) {
  const [typed, setTyped] = useState<Words | null>(null);
  const [tried, setTried] = useState(false);
  const words = usePreview(caseId, []).value?.doNotTell;
  const value = typed ?? { say: words ?? '', confirmed: false };
  const wrong = words ? wrongWords(value) : noWrong;
  /** True where nothing stands in the way; else the focus moves to what does. */
  const check = () => {
    setTried(true);
    const ids = idsOf(teamId);
    if (wrong.say) document.getElementById(ids.say)?.focus();
    else if (wrong.confirmed) document.getElementById(ids.confirmed)?.focus();
    return !wrong.say && !wrong.confirmed;
  };
  return { words, value, setTyped, wrong: tried ? wrong : noWrong, check };
}

/** What the team would see, what to hold back, what it must not tell, and the second click. */
export function AskPanel({ view, team, onDone, onCancel, again }: AskPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [enquiryId] = useState(() => crypto.randomUUID());
  const [holdBack, setHoldBack] = useState<SectionName[]>([]);
  const { words, value, setTyped, wrong, check } = useWords(view.id, team.id);
  const asking = useAct(() =>
    api.enquiry.ask({
      params: { id: view.id },
      body: {
        id: enquiryId,
        version: view.version,
        teamId: team.id,
        holdBack,
        doNotTell: words ? { say: value.say, confirmed: true } : null,
      },
    }),
  );
  useEffect(() => heading.current?.focus(), []);
  const toggle = (name: SectionName) =>
    setHoldBack((was) => (was.includes(name) ? was.filter((other) => other !== name) : [...was, name]));
  const ask = async () => {
    if (!check()) return;
    const outcome = await asking.run(undefined);
    if (outcome?.kind === 'ok') onDone();
  };
  return (
    <div className="app-ask">
      <h4 className="nhsuk-heading-s" tabIndex={-1} ref={heading}>
        What {team.name} will see
      </h4>
      {asking.failure && <ProblemSummary key={asking.failed} failure={asking.failure} />}
      {refusedWith(asking.failure ?? undefined, 'changed-meanwhile') && (
        <Button type="button" small secondary onClick={again}>
          Load the case again
        </Button>
      )}
      <Preview caseId={view.id} holdBack={holdBack} reworded={Boolean(words) && value.say.trim() !== words} />
      <Checkboxes
        name="holdBack"
        legend="Hold back (optional)"
        legendProps={{ size: 's' }}
        hint="The team’s page says that some information is not shown."
      >
        {sectionsToHoldBack.map((name) => (
          <Checkboxes.Item
            key={name}
            id={`hold-${team.id}-${name}`}
            value={name}
            checked={holdBack.includes(name)}
            onChange={() => toggle(name)}
          >
            {sectionTitles[name]}
          </Checkboxes.Item>
        ))}
      </Checkboxes>
      {words && (
        <ConfirmWords teamId={team.id} words={words} value={value} onChange={setTyped} wrong={wrong} />
      )}
      <Button
        type="button"
        disabled={words === undefined}
        aria-disabled={asking.busy}
        onClick={() => void ask()}
      >
        Send the enquiry<span className="nhsuk-u-visually-hidden"> to {team.name}</span>
      </Button>{' '}
      <Button type="button" secondary onClick={onCancel}>
        Do not ask
      </Button>
    </div>
  );
}
