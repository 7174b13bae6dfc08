import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Fact,
  type Facts,
  type OwnState,
  factKinds,
  sinceOf,
  stateFrom,
  wasTaken,
  withFact,
} from '#shared/delivery/facts';

const day = Date.parse('2026-11-23T10:00:00.000Z');
const fact = fc.record({
  kind: fc.constantFrom(...factKinds),
  at: fc.integer({ min: 0, max: 600 }).map((minute) => new Date(day + minute * 60_000).toISOString()),
});
const merged = (all: readonly Fact[]) => all.reduce<Facts>(withFact, {});
const own = fc.constantFrom<OwnState>('queued', 'claimed', 'unknown', 'failed', 'needs-a-person');

/** A list, and the same list in another order with some of it twice. */
const twice = fc.array(fact, { maxLength: 8 }).chain((all) =>
  fc.tuple(
    fc.constant(all),
    fc
      .tuple(fc.subarray(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }))
      .map(([again, shuffled]) => [...shuffled, ...again]),
  ),
);

describe('the facts about a mail', () => {
  it('give the same end state in every order and however often they are told', () => {
    fc.assert(
      fc.property(twice, own, ([once, again], before) => {
        expect(merged(again)).toEqual(merged(once));
        expect(stateFrom(merged(again), before)).toBe(stateFrom(merged(once), before));
        expect(sinceOf(merged(again))).toBe(sinceOf(merged(once)));
      }),
    );
  });

  it('change nothing where they are known already', () => {
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1 }), (all) => {
        const facts = merged(all);
        for (const one of all) expect(withFact(facts, one)).toBe(facts);
      }),
    );
  });

  it('outrank what the outbox was about to do', () => {
    fc.assert(
      fc.property(fc.array(fact, { minLength: 1 }), own, (all, before) => {
        expect(stateFrom(merged(all), before)).toBe(stateFrom(merged(all), 'queued'));
      }),
    );
  });

  it('keep a mail that was taken from being sent again', () => {
    const at = new Date(day).toISOString();
    expect(factKinds.filter((kind) => !wasTaken({ [kind]: at }))).toEqual(['failed']);
    expect(wasTaken({})).toBe(false);
  });
});

describe('the state of a mail', () => {
  const at = '2026-11-23T10:00:00.000Z';
  const facts = (...kinds: Fact['kind'][]): Facts => Object.fromEntries(kinds.map((kind) => [kind, at]));

  it.each([
    [facts('accepted'), 'accepted'],
    [facts('accepted', 'delayed'), 'delayed'],
    [facts('accepted', 'delayed', 'delivered'), 'delivered'],
    [facts('accepted', 'delivered', 'auto-replied'), 'auto-replied'],
    [facts('accepted', 'auto-replied'), 'bounced-soft'],
    [facts('accepted', 'delivered', 'bounced-soft'), 'bounced-soft'],
    [facts('accepted', 'delivered', 'auto-replied', 'bounced-soft'), 'bounced-soft'],
    [facts('accepted', 'auto-replied', 'bounced-hard'), 'bounced-hard'],
    [facts('accepted', 'bounced-soft'), 'bounced-soft'],
    [facts('accepted', 'delivered', 'bounced-hard'), 'bounced-hard'],
    [facts('accepted', 'delivered', 'complained'), 'complained'],
    [facts('accepted', 'suppressed'), 'suppressed'],
    [facts('failed', 'delivered'), 'delivered'],
    [facts('failed'), 'failed'],
  ] as const)('with %j is %s', (known, state) => {
    expect(stateFrom(known, 'claimed')).toBe(state);
  });

  it('without any fact is what the outbox knows', () => {
    expect(stateFrom({}, 'unknown')).toBe('unknown');
  });
});
