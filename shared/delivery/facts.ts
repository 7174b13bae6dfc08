import type { DeliveryState } from './states.ts';

/** Things that happened to a mail and stay true. Ordered: the first that is known decides the state. */
export const factKinds = [
  'complained',
  'bounced-hard',
  'delivered',
  'suppressed',
  'bounced-soft',
  'failed',
  'delayed',
  'accepted',
] as const satisfies readonly DeliveryState[];
export type FactKind = (typeof factKinds)[number];

/** Each fact with the UTC instant at which it was first so. */
export type Facts = Readonly<Partial<Record<FactKind, string>>>;
export type Fact = { kind: FactKind; at: string };

/**
 * Adds a fact. Events come late, twice and out of order: a union that keeps the earliest instant of each kind is the
 * same in every order, and adding what is known changes nothing (the very same object comes back).
 */
export function withFact(facts: Facts, { kind, at }: Fact): Facts {
  const known = facts[kind];
  return known !== undefined && known <= at ? facts : { ...facts, [kind]: at };
}

/** What the outbox itself knows before any fact. */
export type OwnState = Extract<
  DeliveryState,
  'queued' | 'claimed' | 'accepted' | 'unknown' | 'failed' | 'needs-a-person' | 'dropped'
>;

/** The state of a mail: what is known to have happened outranks what the outbox was about to do. */
export function stateFrom(facts: Facts, own: OwnState): DeliveryState {
  const first = factKinds.find((kind) => facts[kind] !== undefined);
  if (first === 'delivered' && facts['bounced-soft'] !== undefined) return 'auto-replied';
  return first ?? own;
}

/** Since when it has been in the state that its facts give; null where no fact gives it. */
export function sinceOf(facts: Facts): string | null {
  const first = factKinds.find((kind) => facts[kind] !== undefined);
  return first ? (facts[first] ?? null) : null;
}

/** True where the mail service is known to have taken the mail, so that it must never be sent again by itself. */
export function wasTaken(facts: Facts): boolean {
  return factKinds.some((kind) => kind !== 'failed' && facts[kind] !== undefined);
}
