import type { ActsItem, PersonItem } from '#functions/directory/records';
import type { Outcome } from '#functions/storage/decision';
import type { Body, Params, Query, Reply, Row } from '#shared/contract/row';

/** A signed-in person. `person` is null until she is enrolled; `acts` is where her own chain keeps its tail. */
export type SignedIn = { id: string; email: string; person: PersonItem | null; acts: ActsItem | null };
/** A signed-in person whose role the row allows and whose standing is active. */
export type Enrolled = SignedIn & { person: PersonItem };

export type Actor<R extends Row> = R['who'] extends 'anyone'
  ? null
  : R['who'] extends 'signed-in'
    ? SignedIn
    : Enrolled;

/** What an act is given. `at` is the UTC instant the event carries: no act reads a clock. */
export type ActRequest<R extends Row> = {
  row: string;
  params: Params<R>;
  query: Query<R>;
  body: Body<R>;
  actor: Actor<R>;
  at: string;
  requestId: string;
  /** Network address of who calls, for limits against abuse only: it is never stored as it is. */
  source: string;
};

/** One operation: loads, decides, commits, and says what came of it. */
export type Act<R extends Row> = (request: ActRequest<R>) => Promise<Outcome<Reply<R>>>;
