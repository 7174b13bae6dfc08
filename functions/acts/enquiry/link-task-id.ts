import type { TaskItem } from '#functions/model/task/records';
import { keyFor } from '#functions/platform/keys/keys';

/**
 * The same words always give the same id, so that a repeat makes one task and one mail. It is keyed, so that nobody
 * can tell from an id what was sent.
 */
export async function idOf(...words: string[]): Promise<string> {
  const hex = Buffer.from((await keyFor('look-up')).sign(words.join(' ')), 'base64url').toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** The id of the open task for these words; a new one where that task is done. */
export async function taskIdOf(tasks: readonly TaskItem[], words: string[]): Promise<string> {
  for (let nth = 0; ; nth++) {
    const id = await idOf(...words, ...(nth > 0 ? [String(nth)] : []));
    if (!tasks.some((task) => task.id === id && task.doneAt !== null)) return id;
  }
}
