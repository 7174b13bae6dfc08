import type { Body, Params, Query, Reply, Row } from '#shared/contract/row';
import type { Enrolled, SignedIn } from '#functions/model/person/signed-in';
import type { Outcome } from '#functions/platform/store/decision';

export type Actor<R extends Row> = R['who'] extends 'anyone'
  ? null
  : R['who'] extends 'signed-in'
    ? SignedIn
    : Enrolled;

/** What an act is given. `at` is the event's UTC instant: acts never read the time themselves. */
export type ActRequest<R extends Row> = {
  row: string;
  params: Params<R>;
  query: Query<R>;
  body: Body<R>;
  actor: Actor<R>;
  at: string;
  requestId: string;
  /** The caller's network, only for limits against abuse; never stored as it is. */
  source: string;
};

/** One operation: loads, decides, commits and gives the outcome. */
export type Act<R extends Row> = (request: ActRequest<R>) => Promise<Outcome<Reply<R>>>;
