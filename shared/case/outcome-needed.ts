import type { FieldProblem } from '#shared/problem/problem';
import type { TaskKind } from './task.ts';

/** Tasks on which her safety hangs: one key must not end them, so they also ask who was spoken to (B9, B13). */
const asksWho: readonly TaskKind[] = ['imminent-risk', 'safeguarding'];
export const needsWho = (kind: TaskKind): boolean => asksWho.includes(kind);

const words = (text: string) => text.match(/\p{L}{2,}/gu)?.length ?? 0;

/** What an outcome lacks, or null. Its words are those of a person: a digit or “ok” is no outcome of such a task. */
export function outcomeMissing(
  kind: TaskKind,
  { outcome, spokeTo }: { outcome: string; spokeTo: string },
): FieldProblem | null {
  if (!needsWho(kind)) return null;
  if (words(outcome) < 2) return { path: 'outcome', message: 'Say in a sentence what was said or done' };
  if (words(spokeTo) === 0)
    return { path: 'spokeTo', message: 'Say who you spoke to: their name or their role' };
  return null;
}
