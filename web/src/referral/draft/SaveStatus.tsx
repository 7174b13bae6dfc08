import { fieldLabels } from '#shared/referral/words';
import { londonClock } from '#shared/time/london';
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

/** Whether the draft is saved, in the required words (H2). */
export function SaveStatus({ saving }: { saving: Saving }) {
  return (
    <p className="app-save-status" role="status">
      {words(saving)}
    </p>
  );
}
