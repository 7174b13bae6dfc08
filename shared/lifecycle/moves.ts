/** A closed table of what can happen: state -> act -> next state. What it does not list cannot happen. */
export type Moves<State extends string, Act extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Act, State>>>>
>;

/** The state an act leads to, or null where the table does not list it. */
export function next<State extends string, Act extends string>(
  moves: Moves<State, Act>,
  state: State,
  act: Act,
): State | null {
  return moves[state][act] ?? null;
}
