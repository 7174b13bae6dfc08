import { outcomeMissing } from '#shared/case/outcome-needed';
import type { TaskKind } from '#shared/case/task';
import { task as rows } from '#shared/contract/task';
import type { FieldProblem } from '#shared/problem/problem';

/** The ids of the two fields of a task's outcome. */
export const idsOf = (taskId: string) => ({ outcome: `outcome-${taskId}`, spokeTo: `spoke-${taskId}` });

/** What is wrong with an outcome as typed, by the rules of the row and of the task's kind; null where nothing is. */
export function wrongOutcome(
  kind: TaskKind,
  typed: { outcome: string; spokeTo: string },
): FieldProblem | null {
  const parsed = rows.complete.body.safeParse(typed);
  if (parsed.success) return outcomeMissing(kind, parsed.data);
  const [issue] = parsed.error.issues;
  return { path: String(issue?.path[0] ?? 'outcome'), message: issue?.message ?? '' };
}
