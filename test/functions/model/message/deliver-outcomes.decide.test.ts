import { describe, expect, it } from 'vitest';
import { type Happening, decideMessage, dueNow, isDue } from '#functions/model/message/message.decide';
import type { HandOver } from '#functions/model/message/hand-over';
import { type MessageItem } from '#functions/model/message/message';
import { suppressionKey } from '#functions/model/address/keys';
import { listed } from '#test/support/items/decided';
import { at, message } from '#test/support/items/case';

const decide = (message: MessageItem, happening: Happening, now: string) =>
  listed(decideMessage(message, happening, now));
const decideClaim = (message: MessageItem, now: string, clock: string) =>
  decide(message, { what: 'claim', clock }, now);
const after = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString();
const mail = (more: Partial<MessageItem> = {}) => message('m1', { version: 3, ...more });
const rest = (more: Partial<MessageItem>) => {
  const item = mail({ version: 4, ...more });
  delete item.waiting;
  return item;
};
const trouble = { trouble: 'TROUBLE', troubleSince: at } as const;

describe('a message that is due', () => {
  it('is so from its instant on', () => {
    expect(isDue({ dueAt: at }, at)).toBe(true);
    expect(isDue({ dueAt: '2026-11-23T10:00:00.001Z' }, at)).toBe(false);
  });

  it('is so where no wait is so long: the clock was moved back', () => {
    expect(isDue({ dueAt: after(120) }, at)).toBe(false);
    expect(isDue({ dueAt: '2026-11-23T12:00:00.001Z' }, at)).toBe(true);
  });
});

describe('a message that may be claimed', () => {
  const may = (more: Partial<MessageItem>, clock = at) => dueNow(mail(more), at, clock)?.what === 'claim';

  it.each(['queued', 'unknown'] as const)('is %s and due', (state) => {
    expect(may({ state })).toBe(true);
    expect(may({ state, dueAt: after(1) })).toBe(false);
  });

  it('was left by somebody whose lease has run out, to the millisecond', () => {
    const leaseUntil = after(2);
    expect(may({ state: 'claimed', leaseUntil }, '2026-11-23T10:01:59.999Z')).toBe(false);
    expect(may({ state: 'claimed', leaseUntil }, leaseUntil)).toBe(true);
    expect(may({ state: 'claimed', leaseUntil: null }, leaseUntil)).toBe(false);
  });

  it('was not taken by the mail service, whatever its state', () => {
    expect(may({ facts: { delivered: at } })).toBe(false);
    expect(may({ facts: { failed: at } })).toBe(true);
  });

  it.each(['accepted', 'failed', 'needs-a-person', 'dropped'] as const)('is not %s', (state) => {
    expect(may({ state })).toBe(false);
  });
});

describe('a claim', () => {
  it('takes a lease of two minutes by the machine’s clock and counts the attempt', () => {
    const clock = '2026-11-29T05:00:00.000Z';
    expect(decideClaim(mail({ attempts: 4 }), at, clock).outcome.reply).toEqual(
      mail({
        version: 4,
        state: 'claimed',
        attempts: 5,
        leaseUntil: '2026-11-29T05:02:00.000Z',
        dueAt: after(2),
      }),
    );
  });

  it('of one whose lease ran out counts an attempt of which nobody knows', () => {
    const left = { state: 'claimed', attempts: 1, leaseUntil: at } as const;
    expect(decideClaim(mail(left), at, at).outcome.reply).toMatchObject({
      state: 'claimed',
      unknowns: 1,
      attempts: 2,
    });
    expect(decideClaim(mail({ state: 'unknown', unknowns: 1 }), at, at).outcome.reply).toMatchObject({
      state: 'claimed',
      unknowns: 1,
    });
  });

  it('for the third time of that kind is a person’s to decide, and counts no attempt', () => {
    const left = { state: 'claimed', attempts: 2, unknowns: 1, leaseUntil: at } as const;
    expect(decideClaim(mail(left), after(5), at).outcome.reply).toEqual(
      rest({
        ...left,
        state: 'needs-a-person',
        unknowns: 2,
        failure: 'not-known-twice',
        dueAt: after(5),
        trouble: 'TROUBLE',
        troubleSince: after(5),
      }),
    );
  });
});

describe('what follows from a hand-over', () => {
  const claimed = { state: 'claimed', attempts: 1, leaseUntil: after(2) } as const;
  const became = (result: HandOver, more: Partial<MessageItem> = {}, jitter = 1) =>
    decide(mail({ ...claimed, ...more }), { what: 'handed-over', result, jitter }, at).outcome.reply;
  const waits = (more: Partial<MessageItem>) => mail({ ...claimed, version: 4, leaseUntil: null, ...more });
  const rests = (more: Partial<MessageItem>) => rest({ ...claimed, leaseUntil: null, ...more });

  it('taken, it rests', () => {
    expect(became({ outcome: 'accepted', mailId: 'ses-1' })).toEqual(
      rests({ state: 'accepted', mailId: 'ses-1', facts: { accepted: at }, handedOverAt: at }),
    );
  });

  it('refused, it has failed, for the reason there is', () => {
    const failed = { state: 'failed', facts: { failed: at }, ...trouble } as const;
    expect(became({ outcome: 'refused' })).toEqual(rests({ ...failed, failure: 'rejected' }));
    const suppression = suppressionKey('hash');
    expect(became({ outcome: 'refused', why: 'marked-address', suppression })).toEqual(
      rests({ ...failed, failure: 'marked-address', suppression }),
    );
  });

  it('no longer wanted, it is dropped', () => {
    expect(became({ outcome: 'not-wanted' })).toEqual(rests({ state: 'dropped' }));
  });

  it.each(['not-sent', 'broken'] as const)(
    '%s, it waits longer each time, a quarter of an hour at most',
    (outcome) => {
      expect(became({ outcome })).toEqual(waits({ state: 'queued', dueAt: after(0.5) }));
      expect(became({ outcome }, {}, 0)).toEqual(waits({ state: 'queued', dueAt: after(0.25) }));
      expect(became({ outcome }, { attempts: 5 }).dueAt).toBe(after(8));
      expect(became({ outcome }, { attempts: 7 }).dueAt).toBe(after(15));
    },
  );

  it('not sent two hundred times, or broken eight times, it is a person’s', () => {
    expect(became({ outcome: 'not-sent' }, { attempts: 199 }).state).toBe('queued');
    expect(became({ outcome: 'not-sent' }, { attempts: 200 })).toEqual(
      rests({ attempts: 200, state: 'needs-a-person', failure: 'tried-too-often', ...trouble }),
    );
    expect(became({ outcome: 'broken' }, { attempts: 7 }).state).toBe('queued');
    expect(became({ outcome: 'broken' }, { attempts: 8 })).toEqual(
      rests({ attempts: 8, state: 'needs-a-person', failure: 'broken', ...trouble }),
    );
  });

  it('not known, it waits ten minutes for word of it, once', () => {
    expect(became({ outcome: 'unknown' })).toEqual(
      waits({ state: 'unknown', unknowns: 1, dueAt: after(10) }),
    );
    expect(became({ outcome: 'unknown' }, { unknowns: 1 })).toEqual(
      rests({ state: 'needs-a-person', unknowns: 2, failure: 'not-known-twice', ...trouble }),
    );
  });
});

describe('what may be an automatic reply', () => {
  const bounced = { state: 'accepted', facts: { 'auto-replied': at } } as const;

  const impatient = (message: MessageItem, now: string) =>
    dueNow(message, now, now)?.what === 'lose-patience';

  it('is left alone until its time, and only as long as it waits', () => {
    expect(impatient(mail({ ...bounced, dueAt: after(15) }), after(14))).toBe(false);
    expect(impatient(mail({ ...bounced, dueAt: after(15) }), after(15))).toBe(true);
    expect(impatient(rest(bounced), after(15))).toBe(false);
    expect(impatient(mail({ state: 'accepted', facts: { delivered: at } }), after(15))).toBe(false);
  });

  it('waits for a delivery; a bounce that is none does not', () => {
    const told = (kind: 'auto-replied' | 'bounced-soft') =>
      decide(mail(), { what: 'told', fact: { kind, at }, mailId: 'ses-1', suppression: null }, at).outcome
        .reply;
    expect(told('auto-replied')).toMatchObject({ waiting: 'WAITING', dueAt: after(15) });
    expect(told('bounced-soft')).toMatchObject(trouble);
  });

  it('is trouble after that', () => {
    expect(decide(mail(bounced), { what: 'lose-patience' }, after(15)).outcome.reply).toEqual(
      rest({ ...bounced, ...trouble }),
    );
  });
});
