/** What breaks so often, a letter that cannot be made ready or an errand that cannot be done, is a person's to decide. */
export const mostBroken = 8;
