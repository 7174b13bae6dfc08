import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerBy } from '#shared/enquiry/answer-by';
import { deliveryStates, needsAPerson } from '#shared/delivery/states';
import { type Delivery, deliveryWords } from '#shared/enquiry/delivery';

const monday = (clock: string | null) => ({ day: '2026-11-23', clock });
const at = '2026-11-23T10:00:00.000Z';

describe('by when a team is asked to answer', () => {
  it('is half the time left to the hearing', () => {
    expect(answerBy(monday('14:00'), at)).toBe('2026-11-23T12:00:00.000Z');
  });

  it('is never sooner than half an hour, also when the hearing has begun', () => {
    expect(answerBy(monday('10:20'), at)).toBe('2026-11-23T10:30:00.000Z');
    expect(answerBy(monday(null), '2026-11-23T15:00:00.000Z')).toBe('2026-11-23T15:30:00.000Z');
  });

  it.each([
    ['in the afternoon before', '2026-11-26T15:30:00.000Z', '2026-11-27', '2026-11-26T16:45:00.000Z'],
    ['on Friday for Monday', '2026-11-27T16:00:00.000Z', '2026-11-30', '2026-11-27T17:00:00.000Z'],
    ['on Friday evening for Monday', '2026-11-27T18:00:00.000Z', '2026-11-30', '2026-11-30T09:30:00.000Z'],
    ['on Sunday for Monday', '2026-11-29T15:00:00.000Z', '2026-11-30', '2026-11-30T09:30:00.000Z'],
  ])('is in working hours, half of those that are left: %s', (_, asked, day, by) => {
    expect(answerBy({ day, clock: '10:00' }, asked)).toBe(by);
  });

  it('is never later than the end of the next working day', () => {
    expect(answerBy({ day: '2027-02-01', clock: null }, at)).toBe('2026-11-24T17:00:00.000Z');
    expect(answerBy({ day: '2027-02-01', clock: null }, '2026-11-27T16:00:00.000Z')).toBe(
      '2026-11-30T17:00:00.000Z',
    );
  });
});

const wordings = [
  /^email waiting$/,
  /^email handed over \(no sign yet that anyone has read it\)$/,
  /^reached their mail system$/,
  /^(email did not arrive|nobody knows whether the email arrived|email was marked as junk)(; the hub is phoning)? \(since today at 10am\)$/,
  /^opened by a named person (today|yesterday|tomorrow|\w+day \d+ \w+).* at /,
  /^answered$/,
];

describe('what is said of a mail', () => {
  it('says no more of a mail than is known', () => {
    const delivery = fc.option(fc.record({ state: fc.constantFrom(...deliveryStates), at: fc.constant(at) }));
    const time = fc.option(fc.constant('2026-11-23T09:20:00.000Z'));
    fc.assert(
      fc.property(delivery, time, time, fc.boolean(), (mail, openedAt, answeredAt, phoning) => {
        const said = deliveryWords(mail as Delivery, { openedAt, answeredAt, phoning }, at);
        expect(wordings.filter((wording) => wording.test(said))).toHaveLength(1);
        if (!openedAt && !answeredAt) expect(said).not.toMatch(/opened|answered|told|seen/);
        if (!mail || ['queued', 'claimed', 'unknown', 'failed', 'needs-a-person'].includes(mail.state))
          expect(said).not.toMatch(/handed|reached/);
      }),
    );
  });

  it.each(deliveryStates.filter((state) => needsAPerson[state]))(
    'tells everybody who waits of one that is %s, with since when',
    (state) => {
      const said = (known: Delivery) =>
        deliveryWords(known, { openedAt: null, answeredAt: null, phoning: true }, at);
      expect(said({ state, at })).toMatch(/; the hub is phoning \(since today at 10am\)$/);
      const phoned = { openedAt: null, answeredAt: null, phoning: false };
      expect(deliveryWords({ state, at }, phoned, at)).toMatch(/^[a-z ]+ \(since today at 10am\)$/);
      expect(said({ state, at, mayBeAReply: true })).toBe(
        'email handed over (no sign yet that anyone has read it)',
      );
    },
  );

  it('does not say that one did not arrive where nobody knows', () => {
    const failure = 'not-known-twice';
    const known: Delivery = { state: 'needs-a-person', at, failure };
    expect(deliveryWords(known, { openedAt: null, answeredAt: null, phoning: true }, at)).toBe(
      'nobody knows whether the email arrived; the hub is phoning (since today at 10am)',
    );
  });

  it.each<[Delivery, string]>([
    [null, 'email waiting'],
    [{ state: 'unknown', at }, 'email waiting'],
    [{ state: 'accepted', at }, 'email handed over (no sign yet that anyone has read it)'],
    [{ state: 'delivered', at }, 'reached their mail system'],
  ])('of %j says “%s”', (delivery, words) => {
    expect(deliveryWords(delivery, { openedAt: null, answeredAt: null, phoning: true }, at)).toBe(words);
  });

  it('says who and when as soon as a person opened it, and then only that it is answered', () => {
    const openedAt = '2026-11-23T09:20:00.000Z';
    expect(deliveryWords(null, { openedAt, answeredAt: null, phoning: false }, at)).toBe(
      'opened by a named person today at 9:20am',
    );
    expect(deliveryWords(null, { openedAt, answeredAt: at, phoning: false }, at)).toBe('answered');
  });
});
