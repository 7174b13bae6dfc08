import type { DeliveryState } from './states.ts';

/**
 * What is known to have happened to a mail. Ordered: the first known fact decides the state. A bounce stands before a
 * delivery, because the first server of an organisation takes a mail that its next one sends back. `auto-replied` is
 * what looks like an automatic reply: one beside a delivery, a bounce without.
 */
export const factKinds = [
  'complained',
  'bounced-hard',
  'bounced-soft',
  'delivered',
  'suppressed',
  'auto-replied',
  'failed',
  'delayed',
  'accepted',
] as const satisfies readonly DeliveryState[];
export type FactKind = (typeof factKinds)[number];

/** Each fact with the first UTC instant reported for it. */
export type Facts = Readonly<Partial<Record<FactKind, string>>>;
export type Fact = { kind: FactKind; at: string };

/**
 * Adds a fact. Events come late, twice and out of order, so the earliest instant of each kind is kept; a known fact
 * returns the same object.
 */
export function withFact(facts: Facts, { kind, at }: Fact): Facts {
  const known = facts[kind];
  return known !== undefined && known <= at ? facts : { ...facts, [kind]: at };
}

/** The outbox's own states, before any fact. */
export type OwnState = Extract<
  DeliveryState,
  'queued' | 'claimed' | 'accepted' | 'unknown' | 'failed' | 'needs-a-person' | 'dropped'
>;

/** The state of a mail: facts outrank the outbox's own state. */
export function stateFrom(facts: Facts, own: OwnState): DeliveryState {
  const first = factKinds.find((kind) => facts[kind] !== undefined);
  if (first === 'delivered' && facts['auto-replied'] !== undefined) return 'auto-replied';
  return (first === 'auto-replied' ? 'bounced-soft' : first) ?? own;
}

/** True for what is a holiday reply as soon as its delivery is reported, and a bounce if none is. */
export const mayBeAReply = (facts: Facts): boolean =>
  factKinds.find((kind) => facts[kind] !== undefined) === 'auto-replied';

/** Since when the mail has its state; null where no fact says so. */
export function sinceOf(facts: Facts): string | null {
  const first = factKinds.find((kind) => facts[kind] !== undefined);
  return first ? (facts[first] ?? null) : null;
}

/** True where the mail service has taken the mail, so that it must never be sent again automatically. */
export function wasTaken(facts: Facts): boolean {
  return factKinds.some((kind) => kind !== 'failed' && facts[kind] !== undefined);
}
