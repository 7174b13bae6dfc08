import type { SentItem } from '#functions/model/case/records';
import { caseIdOf } from '#functions/model/case/keys';
import { loadSent } from '#functions/model/case/load-sent';
import { ownedBy, ownerOf } from '#functions/model/index-keys';
import type { TaskItem } from '#functions/model/task/records';
import { index } from '#functions/platform/store/read';

/** A sent case of a referrer, and its open task to verify them, if any. */
export type OwnCase = { sent: SentItem; task: TaskItem | null };

// Each case takes three writes; a transaction allows a hundred.
const mostAtOnce = 30;

/** The referrer's sent cases, in parts that one transaction can take. */
export async function* ownCases(personId: string, at: string): AsyncGenerator<OwnCase[]> {
  const own = await index(ownedBy(ownerOf(personId)));
  for (let from = 0; from < own.length; from += mostAtOnce) {
    const some = own.slice(from, from + mostAtOnce);
    const found = await Promise.all(some.map((one) => loadSent(caseIdOf(one), at)));
    yield found.flatMap((one) => {
      const task = one?.record.tasks.find(({ kind, doneAt }) => kind === 'verify-referrer' && !doneAt);
      return one ? [{ sent: one.sent, task: task ?? null }] : [];
    });
  }
}
