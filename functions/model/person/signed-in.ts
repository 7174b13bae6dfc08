import type { ActsItem, PersonItem } from './records.ts';

/** A signed-in person. `person` is null until they are enrolled; `acts` holds the head of their own chain. */
export type SignedIn = { id: string; email: string; person: PersonItem | null; acts: ActsItem | null };

/** A signed-in person whose role the row allows and whose standing is active. */
export type Enrolled = SignedIn & { person: PersonItem };
