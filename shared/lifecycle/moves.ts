/** A closed table of moves: state -> act -> next state. A move that is not listed cannot happen. */
export type Moves<State extends string, Act extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Act, State>>>>
>;

/** The refusal of an unlisted move: the state, and the moves that are listed. */
export type Unlisted<State extends string = string, Act extends string = string> = {
  code: 'not-possible-now';
  state: State;
  moves: Act[];
};

/** The state an act leads to, or null where the table does not list it. */
export function next<State extends string, Act extends string>(
  table: Moves<State, Act>,
  state: State,
  act: Act,
): State | null {
  return table[state][act] ?? null;
}

/**
 * The one answer to every act: the state it leads to, or a refusal.
 *
 * @example
 * const step = move(taskMoves, 'done', 'complete');
 * if ('refusal' in step) return step; // { code: 'not-possible-now', state: 'done', moves: [] }
 */
export function move<State extends string, Act extends string>(
  table: Moves<State, Act>,
  state: State,
  act: Act,
): { to: State } | { refusal: Unlisted<State, Act> } {
  const to = next(table, state, act);
  if (to) return { to };
  return { refusal: { code: 'not-possible-now', state, moves: Object.keys(table[state]) as Act[] } };
}

/** The state a listed act leads to. Throws for an unlisted one: ask `move` first. */
export function listed<State extends string, Act extends string>(
  table: Moves<State, Act>,
  state: State,
  act: Act,
): State {
  const to = next(table, state, act);
  if (!to) throw new Error(`${act} is no move from ${state}`);
  return to;
}
