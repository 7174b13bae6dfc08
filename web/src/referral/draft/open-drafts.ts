import { api } from '../api.ts';
import { session } from '../../sign-in/session.ts';
import { differing, isUnsaved, type Saving } from './draft-saving.ts';
import { DraftSaver } from './draft-saver.ts';

const open = new Map<string, DraftSaver>();
const anyUnsaved = () => [...open.values()].some((saver) => isUnsaved(saver.state));
const leaveAll = () => Promise.all([...open.values()].map((saver) => saver.leave()));

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void leaveAll();
});
addEventListener('pagehide', () => void leaveAll());
addEventListener('beforeunload', (event) => {
  // This must not hinder the quick exit, which locks the page first.
  if (session.phase() === 'signed-in' && anyUnsaved()) event.preventDefault();
});
session.beforeLock(leaveAll);

// A draft sent or deleted elsewhere is no longer saved, but what was typed stays readable.
const isHere = ({ state }: DraftSaver) =>
  isUnsaved(state) || (state.ended !== null && differing(state).length > 0);

const unstored = (id: string): DraftSaver | null => {
  const saver = open.get(id);
  return saver && isHere(saver) ? saver : null;
};

/** True where this draft's form was left with unsaved changes: its saver still holds them. */
export const isStillHere = (id: string) => unstored(id) !== null;

/** Opens a draft; a saver still at work on it is reused with all it holds. */
export function openDraft(id: string, begun: Saving): DraftSaver {
  const saver =
    unstored(id) ??
    new DraftSaver(begun, (body) => api.referral.save({ params: { id }, body }, { keepalive: true }));
  open.set(id, saver);
  return saver;
}

/** Called when the form is left: unsaved changes are saved now, or later by the saver, which keeps trying. */
export async function leaveDraft(id: string, saver: DraftSaver): Promise<void> {
  const saved = await saver.leave();
  if (saved && open.get(id) === saver) open.delete(id);
}
