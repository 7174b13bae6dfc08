import type * as z from 'zod';

/**
 * For `superRefine` of a list: refuses what stands in it twice, at the place of the second. `keyOf` says when two are
 * the same; without it, when every value of theirs is.
 *
 * @example
 * z.array(person).superRefine(nothingTwice('This person is here twice', ({ personId }) => personId))
 */
export function nothingTwice<One>(
  message: string,
  keyOf: (one: One) => string = (one) => JSON.stringify(one),
  at?: string,
) {
  return (list: readonly One[], ctx: z.RefinementCtx<readonly One[]>): void => {
    const seen = new Set<string>();
    for (const [place, one] of list.entries()) {
      const key = keyOf(one);
      if (seen.has(key))
        ctx.addIssue({ code: 'custom', path: at ? [place, at] : [place], message, input: one });
      seen.add(key);
    }
  };
}

/** What is said of a choice that was made twice. */
export const chosenTwice = 'This was chosen twice: choose each answer once';
