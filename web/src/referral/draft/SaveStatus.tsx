import { useEffect, useRef } from 'react';
import { fieldLabels } from '#shared/referral/words';
import { londonClock } from '#shared/time/london';
import { toConflicts } from './Conflicts.tsx';
import { held, isUnsaved, type Saving } from './draft-saving.ts';

function savedWords(saving: Saving): string {
  const at = saving.savedAt ? londonClock(saving.savedAt) : null;
  const notSaved = saving.failed || saving.conflicts.length > 0;
  if (notSaved && isUnsaved(saving))
    return at ? `Not saved since ${at}, do not close` : 'Not saved yet, do not close';
  return at ? `Saved ${at}` : 'Not saved yet';
}

function words(saving: Saving): string {
  if (saving.ended) return '';
  const names = held(saving).map((field) => `“${fieldLabels[field]}”`);
  if (names.length === 0) return savedWords(saving);
  return `${savedWords(saving)}. Too long to save: ${names.join(', ')}. Shorten it, do not close`;
}

/** Tells the page how much of the window the line takes, so that nothing with the focus is under it. */
function keepClear(line: HTMLElement): () => void {
  const root = document.documentElement.style;
  const measured = new ResizeObserver(() =>
    root.setProperty('--app-bottom-bar', `${line.offsetHeight + 24}px`),
  );
  measured.observe(line);
  return () => {
    measured.disconnect();
    root.removeProperty('--app-bottom-bar');
  };
}

type SaveStatusProps = {
  saving: Saving;
  /** On a short page: not at the bottom of the window. */ inPlace?: boolean;
};

/** Whether the draft is saved, in the required words (H2). */
export function SaveStatus({ saving, inPlace = false }: SaveStatusProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => (line.current && !inPlace ? keepClear(line.current) : undefined), [inPlace]);
  return (
    <div className={inPlace ? 'app-save-status app-save-status--in-place' : 'app-save-status'} ref={line}>
      <p role="status">{words(saving)}</p>
      {saving.conflicts.length > 0 && !inPlace && (
        <button type="button" className="app-link-button" onClick={toConflicts}>
          This draft was also changed on another page: choose which answer to keep
        </button>
      )}
    </div>
  );
}
