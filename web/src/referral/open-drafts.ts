import { api } from './api.ts';
import { session } from '../session/session.ts';
import { isUnsaved, type Saving } from './draft-saving.ts';
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

const unsaved = (id: string): DraftSaver | null => {
  const saver = open.get(id);
  return saver && isUnsaved(saver.state) ? saver : null;
};

/** Was the form of this draft left before everything was saved? Then its saver is still trying. */
export const isStillSaving = (id: string) => unsaved(id) !== null;

/** Opens a draft for typing; a saver still at work on it is used again, with all it holds. */
export function openDraft(id: string, begun: Saving): DraftSaver {
  const saver =
    unsaved(id) ??
    new DraftSaver(begun, (body) => api.referral.save({ params: { id }, body }, { keepalive: true }));
  open.set(id, saver);
  return saver;
}

/** The form is left: what is unsaved is saved now, or later by the saver, which goes on trying. */
export async function leaveDraft(id: string, saver: DraftSaver): Promise<void> {
  const saved = await saver.flush();
  if (saved && open.get(id) === saver) open.delete(id);
}
