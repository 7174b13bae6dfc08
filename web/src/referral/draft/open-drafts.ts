import { api } from '../api.ts';
import { session } from '../../sign-in/session.ts';
import { differing, isUnsaved, type Saving } from './draft-saving.ts';
import { DraftSaver } from './draft-saver.ts';

const open = new Map<string, DraftSaver>();
const anyUnsaved = () => [...open.values()].some((saver) => isUnsaved(saver.state));
const flushAll = () => Promise.all([...open.values()].map((saver) => saver.flush()));

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') void flushAll();
});
addEventListener('pagehide', () => void flushAll());
addEventListener('beforeunload', (event) => {
  // Never in the way of the quick exit, which locks the page first.
  if (session.phase() === 'signed-in' && anyUnsaved()) event.preventDefault();
});
session.beforeLock(flushAll);

// A draft that ended elsewhere is no longer saved; what was typed into it is still to be read.
const isHere = ({ state }: DraftSaver) =>
  isUnsaved(state) || (state.ended !== null && differing(state).length > 0);

const unstored = (id: string): DraftSaver | null => {
  const saver = open.get(id);
  return saver && isHere(saver) ? saver : null;
};

/** Was the form of this draft left before everything was stored? Then its saver still has it. */
export const isStillHere = (id: string) => unstored(id) !== null;

/** Opens a draft for typing; a saver still at work on it is used again, with all it holds. */
export function openDraft(id: string, begun: Saving): DraftSaver {
  const saver =
    unstored(id) ??
    new DraftSaver(begun, (body) => api.referral.save({ params: { id }, body }, { keepalive: true }));
  open.set(id, saver);
  return saver;
}

/** The form is left: what is unsaved is saved now, or later by the saver, which goes on trying. */
export async function leaveDraft(id: string, saver: DraftSaver): Promise<void> {
  const saved = await saver.flush();
  if (saved && open.get(id) === saver) open.delete(id);
}
