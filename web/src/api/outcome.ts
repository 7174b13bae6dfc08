import { type Problem, type ProblemCode, problem, problemSchema } from '#shared/problem/problem';

/** The outcome of a call: a value, the API's own refusal, or no answer. A call never throws. */
export type Outcome<Value> =
  { kind: 'ok'; value: Value } | { kind: 'refused'; problem: Problem } | { kind: 'unreachable' };
export type Failure = Exclude<Outcome<never>, { kind: 'ok' }>;

export const unreachable: Failure = { kind: 'unreachable' };

// The gateway's own answers are not problem documents.
const byStatus: Record<number, ProblemCode> = {
  400: 'malformed',
  401: 'signed-out',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
  429: 'busy-here',
  503: 'busy-here',
};

/** Reads a refusal: the problem document, or the nearest one where the gateway answered. */
export function refusal(status: number, body: unknown): Failure {
  const stated = problemSchema.safeParse(body);
  return {
    kind: 'refused',
    problem: stated.success ? stated.data : problem(byStatus[status] ?? 'unexpected'),
  };
}

/** True where the API refused with this code. */
export function refusedWith(outcome: Outcome<unknown> | undefined, code: ProblemCode): boolean {
  return outcome?.kind === 'refused' && outcome.problem.code === code;
}
